# Under a widget in a book page: where the work is kept, taking it along, taking it in, taking it away.
book-kept-here = Työsi säilyy tällä laitteella
book-kept-nowhere = Työsi säilyy vain tässä ikkunassa
book-where = Työ tallentuu vain tähän selaimeen. Yksityisestä ikkunasta se katoaa, kun suljet ikkunan. Lataa vastaukset, niin voit jatkaa JupyterLabissa tai toisella laitteella.
book-needs-script = Voit lukea tehtävän tästä. Tekemiseen tarvitset uudemman selaimen, jossa JavaScript on käytössä. Jos avasit sivun suoraan tiedostosta, avaa kirja komennolla verkosto book --serve.
book-module-missing = Tehtävä ei auennut tähän. Lataa sivu uudelleen. Aiempi työsi on yhä tallessa tällä laitteella.
book-download = Lataa vastaukset
book-open = Avaa vastaustiedosto
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
book-downloaded = Ladattu tiedosto answers.json. Siinä ovat kaikki tämän kirjan vastauksesi. Jos jatkat JupyterLabissa, siirrä tiedosto moduulin kansioon, esimerkiksi Verkosto/03-persoona-ja-unelmapaiva, ja avaa kurssi uudelleen.
book-taken-in =
    { $count ->
        [one] Tiedostosta otettiin mukaan: { $names }.
       *[other] Tiedostosta otettiin mukaan { $count } työtä: { $names }.
    }
book-taken-nothing = Tiedostosta ei otettu mukaan mitään. Oma työsi on ennallaan.
book-file-not-json = Tiedosto { $file } ei ole vastaustiedosto. Valitse tiedosto, jonka nimi on answers.json.
book-file-newer = Tiedosto { $file } on tehty kurssin uudemmalla versiolla. Avaa se siinä versiossa.
book-file-shape = Tiedostossa { $file } ei ole vastauksia siinä muodossa, jossa kurssi ne tallentaa. Valitse tiedosto, jonka latasit kirjasta tai JupyterLabista.
book-document-unknown = Tiedostossa on työ ”{ $key }”, jota tämä kurssi ei tunne. Se jäi pois.
book-document-newer = Työ ”{ $title }” on tehty kurssin uudemmalla versiolla. Se jäi pois.
book-document-kind = Työ ”{ $title }” on tiedostossa toisen harjoituksen muodossa. Se jäi pois.
book-document-fault = Työ ”{ $title }” ei aukea, koska kohdassa { $path } on jotain, mikä ei kuulu siihen. Se jäi pois.
book-document-private = Työssä ”{ $title }” on kohdassa { $path } { $kind ->
    [hetu] henkilötunnus
    [iban] tilinumero
    [email] sähköpostiosoite
   *[phone] puhelinnumero
 }. Työ jäi pois. Poista tieto tiedostosta ja avaa tiedosto uudelleen.
book-storage-full = Selaimen muisti on täynnä, joten teksti ei tallentunut. Kaikki on yhä tässä ikkunassa. Lataa vastaukset ennen kuin suljet sen.
book-storage-forbidden = Selain ei anna tallentaa. Kaikki on yhä tässä ikkunassa. Lataa vastaukset ennen kuin suljet sen.
book-kept-aside = Työ ”{ $title }” oli tallessa muodossa, jota tämä sivu ei osaa lukea. Se on pantu syrjään, eikä mitään ole poistettu.
book-download-aside = Lataa syrjään pantu työ
