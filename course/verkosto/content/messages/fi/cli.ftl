cli-about = Verkosto, kurssi verkostoivasta työstä lastensuojelussa.
cli-lab = Avaa kurssin selaimeen.
cli-lang = Kieli: fi tai en.
cli-book = Rakentaa kirjan ja näyttää sen pyydettäessä selaimessa.
cli-release = Tekee ratkaisuista opiskelijoiden harjoitukset nbgraderin avulla.
cli-extra-missing = Komento verkosto { $verb } on opettajalle ja tarvitsee lisäosia, joita ei ole asennettu. Asenna ne ensin: pip install { $packages }
