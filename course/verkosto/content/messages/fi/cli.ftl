cli-about = Verkosto, kurssi verkostoivasta työstä lastensuojelussa.
cli-lab = Avaa kurssin selaimeen.
cli-lang = Kieli: fi tai en.
cli-book = Rakentaa kirjan ja näyttää sen pyydettäessä selaimessa.
cli-release = Tekee harjoitukset ratkaisuista nbgraderin julkaisuina.
cli-extra-missing = Komento verkosto { $verb } on opettajalle, ja siltä puuttuu asennuksia. Aja ensin: pip install { $packages }
