cli-about = Verkosto, kurssi verkostoivasta työstä lastensuojelussa.
cli-lab = Avaa kurssin selaimeen.
cli-lang = Kieli: fi tai en.
