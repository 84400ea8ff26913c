# Taking in answers that were made elsewhere: a file from the book's page or another machine
bringing-title = Työ muualta
bringing-about = Oletko tehnyt harjoituksia kirjan sivulla tai toisella koneella? Avaa sieltä tuomasi tiedosto answers.json. Se yhdistetään siihen, mitä olet kirjoittanut tällä koneella, ja kaikki vastauksesi säilyvät.
bringing-open = Avaa vastaustiedosto
bringing-stray = Kansiossasi on tiedosto { $path }. Siinä on vastauksia, mutta harjoitukset eivät lue niitä sieltä. Otetaanko ne mukaan?
bringing-take = Ota mukaan
bringing-cancel = Peruuta
bringing-reading = Tiedostoa luetaan.
bringing-ask = Otetaanko tiedosto { $file } mukaan?
bringing-taken =
    { $count ->
        [one] Tiedostosta { $file } otettiin mukaan: { $names }.
       *[other] Tiedostosta { $file } otettiin mukaan { $count } työtä: { $names }.
    }
bringing-nothing-new = Tiedostosta { $file } ei tullut mitään uutta. Työsi on ennallaan.
bringing-before = Työsi sellaisena kuin se oli ennen tätä on tiedostossa { $path }.
bringing-not-answers = Tiedosto { $file } ei ole vastaustiedosto. Valitse tiedosto, jonka nimi on answers.json. Kirjan sivulta sen saa napista Lataa vastaukset jatkoa varten.
bringing-too-large = Tiedosto { $file } on liian suuri vastaustiedostoksi. Tarkista, että valitsit oikean tiedoston.
bringing-empty = Tiedostossa { $file } ei ole vielä vastauksia.
bringing-single = Tiedostossa { $file } on vain yksi työ, eikä se kerro, mihin harjoitukseen se kuuluu. Avaa se kirjan sivulla oman harjoituksensa alta ja lataa sieltä vastaukset jatkoa varten.
bringing-newer = Tiedosto { $file } on tehty kurssin uudemmalla versiolla. Päivitä kurssi ja avaa tiedosto uudelleen.
bringing-other-course = Tiedostossa { $file } on vastauksia, jotka eivät kuulu tähän kurssiin. Tarkista, että valitsit oikean tiedoston.
bringing-broken = Tiedosto oli osittain rikki. Siitä otettiin mukaan se, mikä voitiin lukea. Näytä tiedosto opettajalle, jos jotain puuttuu.
bringing-others =
    { $count ->
        [one] Yksi tiedoston töistä ei kuulu tähän kurssiin. Se jäi pois.
       *[other] { $count } tiedoston töistä ei kuulu tähän kurssiin. Ne jäivät pois.
    }
bringing-document-newer = Työ ”{ $title }” on tehty kurssin uudemmalla versiolla. Se jäi pois. Päivitä kurssi ja avaa tiedosto uudelleen.
bringing-document-misfit = Työssä ”{ $title }” on jotain, mikä ei kuulu siihen. Se jäi pois. Näytä tiedosto opettajalle.
bringing-document-private = Työssä ”{ $title }” on henkilötunnus, tilinumero, sähköpostiosoite tai puhelinnumero. Se jäi pois. Poista tieto tiedostosta ja avaa tiedosto uudelleen.
bringing-document-full = Työhön ”{ $title }” ei mahdu sekä tiedoston tekstiä että omaasi. Tiedoston teksti jäi pois, ja oma työsi on ennallaan.
bringing-doubt-language =
    Työssä ”{ $title }” { $count ->
        [one] on yksi lainaus
       *[other] on { $count } lainausta
    } { $language ->
        [en] englanninkielisestä
        [fi] suomenkielisestä
       *[other] toisenkielisestä
    } aineistosta. Lainaukset säilyvät, mutta niiden kohtaa ei löydy tästä aineistosta.
bringing-doubt-notes =
    Työssä ”{ $title }” { $count ->
        [one] on yksi lainaus, jota
       *[other] on { $count } lainausta, joita
    } ei löydy tämän harjoituksen aineistosta. Työ voi olla toisesta harjoituksesta, tai aineistoa on muutettu.
bringing-cannot-write = Vastauksia ei voitu tallentaa. Työsi on ennallaan, ja tiedosto on paikallaan. Tarkista, onko levyllä tilaa, ja yritä uudelleen.
bringing-failed = Tiedostoa ei voitu ottaa mukaan, koska kurssi ei vastannut. Työsi on ennallaan. Katso, onko kurssin ikkuna auki, ja yritä uudelleen.
bringing-name = ”{ $title }”
