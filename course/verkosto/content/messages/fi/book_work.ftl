# Under a widget in a book page: where the work is kept, taking it along, taking it in, taking it away.
book-kept-here = Työsi säilyy tällä laitteella
book-kept-nowhere = Työsi säilyy vain tässä ikkunassa
book-where = Työ tallentuu vain tähän selaimeen. Yksityisestä ikkunasta se katoaa, kun suljet ikkunan. Lataa vastaukset jatkoa varten, niin voit jatkaa JupyterLabissa tai toisella laitteella.
book-where-nowhere = Tämä selain ei säilytä työtäsi, joten se katoaa, kun suljet ikkunan tai lataat sivun uudelleen. Lataa vastaukset ennen sitä. Kun palaat, jatka lataamastasi tiedostosta.
book-on-paper = Tämä työ on paperilla harjoituksen { $number } kohdalla.
book-needs-script = Voit lukea tehtävän tästä. Tekemiseen tarvitset uudemman selaimen, jossa JavaScript on käytössä. Jos avasit sivun suoraan tiedostosta, avaa kirja komennolla verkosto book --serve.
book-module-missing = Harjoitus ei auennut tähän. Lataa sivu uudelleen. Aiempi työsi on yhä tallessa tällä laitteella.
book-download = Lataa vastaukset jatkoa varten
book-open = Jatka tiedostosta
book-remove = Poista tältä laitteelta
book-cancel = Peruuta
book-remove-this = Poista tämä työ
book-remove-all = Poista kaikki työt
book-undo = Kumoa
book-ask-remove = Mitä poistetaan tältä laitteelta? Tässä selaimessa on nyt:
book-nothing-kept = Tällä laitteella ei ole vielä työtäsi.
book-removed =
    { $count ->
        [one] Poistettu tältä laitteelta: { $names }.
       *[other] Poistettu tältä laitteelta { $count } työtä: { $names }.
    }
book-restored = Kumottu. Työt ovat taas tällä laitteella.
book-downloaded = Ladattu tiedosto answers.json. Siinä ovat kaikki tämän kirjan vastauksesi. Jos jatkat JupyterLabissa, paina kurssin alkusivulla Avaa vastaustiedosto ja valitse tämä tiedosto. Se yhdistetään siihen, mitä olet kirjoittanut siellä.
book-taken-in =
    { $count ->
        [one] Tiedostosta otettiin mukaan: { $names }.
       *[other] Tiedostosta otettiin mukaan { $count } työtä: { $names }.
    }
book-take = Ota mukaan
book-take-back = Ota takaisin
book-taken-back = Syrjään pantu työ ”{ $title }” on otettu takaisin.
book-ask-single = Tiedostossa { $file } on yksi työ. Otetaanko se mukaan tähän: { $title }?
book-ask-doubtful = Otetaanko tiedosto { $file } mukaan?
book-doubt-single = Tiedostosta ei selviä, kenestä se kertoo. Nykyinen työsi säilyy sen rinnalla.
book-doubt-language =
    Työssä ”{ $title }” { $count ->
        [one] on yksi lainaus
       *[other] on { $count } lainausta
    } { $language ->
        [en] englanninkielisestä
        [fi] suomenkielisestä
       *[other] toisenkielisestä
    } aineistosta. Lainaukset säilyvät, mutta niiden kohtaa ei löydy tämän sivun aineistosta.
book-doubt-notes =
    Työssä ”{ $title }” { $count ->
        [one] on yksi lainaus, jota
       *[other] on { $count } lainausta, joita
    } ei löydy tämän sivun aineistosta. Työ voi olla toisesta harjoituksesta, tai aineistoa on muutettu.
book-taken-nothing = Tiedostosta ei otettu mukaan mitään. Oma työsi on ennallaan.
book-file-not-json = Tiedosto { $file } ei ole vastaustiedosto. Valitse tiedosto, jonka nimi on answers.json. Sen saat napista Lataa vastaukset jatkoa varten.
book-file-other-course = Tiedostossa { $file } on vastauksia, jotka eivät kuulu tähän kurssiin. Tarkista, että valitsit oikean tiedoston.
book-file-single-elsewhere = Tiedostossa { $file } on yksi työ. Avaa se sen oman harjoituksen alta: { $names }.
book-file-empty = Tiedostossa { $file } ei ole vielä yhtään vastausta. Tarkista, että valitsit oikean tiedoston.
book-file-newer = Tiedosto { $file } on tehty kurssin uudemmalla versiolla. Avaa se siinä versiossa.
book-file-shape = Tiedostossa { $file } ei ole vastauksia siinä muodossa, jossa kurssi ne tallentaa. Valitse tiedosto, jonka latasit kirjasta tai JupyterLabista.
book-document-unknown = Tiedostossa on työ ”{ $title }”, jota tämä kurssi ei tunne. Se jäi pois.
book-document-newer = Työ ”{ $title }” on tehty kurssin uudemmalla versiolla. Se jäi pois. Avaa se siinä versiossa.
book-document-kind = Työ ”{ $title }” on tiedostossa toisen harjoituksen muodossa. Se jäi pois.
book-document-fault = Työ ”{ $title }” jäi pois, koska siinä on jotain, mitä kurssi ei tunne: { saving-place }. Lataa tiedosto uudelleen sieltä, missä teit työn.
book-document-private = Työ ”{ $title }” jäi pois. Siinä näyttää olevan { $kind ->
    [hetu] henkilötunnus
    [iban] tilinumero
    [email] sähköpostiosoite
    [phone] puhelinnumero
   *[other] jotain yksityistä
 }: { saving-place }. Poista tieto tiedostosta ja avaa tiedosto uudelleen.
book-storage-full = Selaimen muisti on täynnä, joten teksti ei tallentunut. Kaikki on yhä tässä ikkunassa. Lataa vastaukset, ennen kuin suljet sen.
book-storage-forbidden = Selain ei anna tallentaa. Kaikki on yhä tässä ikkunassa. Lataa vastaukset, ennen kuin suljet sen.
book-kept-aside = Työ ”{ $title }” oli tallessa muodossa, jota tämä sivu ei osaa lukea. Se on pantu syrjään, eikä mitään ole poistettu.
book-kept-aside-newer = Työ ”{ $title }” on tehty kirjan uudemmalla versiolla, eikä tämä sivu osaa lukea sitä. Se on pantu syrjään, eikä mitään ole poistettu. Lataa sivu uudelleen, niin saat uusimman version.
book-aside-readable = Aiempi työsi ”{ $title }” pantiin syrjään. Tämä sivu osaa nyt lukea sen. Voit ottaa sen takaisin, ja nykyinen työsi säilyy sen rinnalla.
book-download-aside = Lataa syrjään pantu työ
