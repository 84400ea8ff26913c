# How saving goes, and what has happened to the file of answers.
saving-untouched = Ei vielä muutoksia
saving-waiting = Tallennetaan
saving-saved = Tallennettu { $hours }.{ $minutes }
saving-saved-earlier = Tallennettu { $day }.{ $month }. klo { $hours }.{ $minutes }
saving-saved-before = Tallennettu aiemmin
saving-save = Tallenna
saving-left-out = { $count ->
    [one] Kenttä ”{ $field }” odottaa korjausta. Sen teksti ei ole kokonaan tallessa.
   *[other] { $count } kenttää odottaa korjausta, eikä niiden teksti ole kokonaan tallessa. Ensimmäinen on ”{ $field }”.
 }
saving-rest = Muu työ: { $state }
saving-elsewhere = Sama työ on auki myös toisessa välilehdessä. Voit kirjoittaa kumpaankin, ja kaikki säilyy.
saving-unconnected = Ei vielä tallennettu. Teksti on tallessa tässä selaimessa ja tallentuu, kun yhteys palaa.
saving-unconnected-unkept = Ei vielä tallennettu, eikä selain säilytä tekstiä. Kopioi teksti talteen, ennen kuin suljet ikkunan.
saving-failed = Tekstiä ei voitu tallentaa. Kaikki on yhä tässä ikkunassa. Paina Tallenna.
saving-disk-full = Tekstiä ei voitu tallentaa, koska levy on täynnä. Kaikki on yhä tässä ikkunassa. Vapauta tilaa ja paina Tallenna.
saving-forbidden = Tekstiä ei voitu tallentaa, koska kansioon { $folder } ei saa kirjoittaa. Kaikki on yhä tässä ikkunassa. Salli kirjoittaminen ja paina Tallenna.
saving-busy = Tekstiä ei voitu tallentaa, koska toinen ohjelma käyttää vastaustiedostoa. Kaikki on yhä tässä ikkunassa. Odota hetki ja paina Tallenna.
saving-newer = Työ on tehty kurssin uudemmalla versiolla, eikä sitä muuteta tässä. Päivitä kurssi ja avaa harjoitus uudelleen.
saving-too-long = Kentässä ”{ $field }” on { $count ->
    [one] yksi merkki
   *[other] { $count } merkkiä
 } liikaa. Koko teksti on yhä kentässä, mutta siitä tallentuu vain alku. Lyhennä tekstiä.

# Where in a document: the last list, the place in it, and the field.
saving-list = { $list ->
    [actors] toimija
    [answers] vastaus
    [challenges] haasteet
    [helpers] auttaja
    [homes] koti
    [life_situation] elämäntilanne
    [moments] hetki
    [needs_and_wishes] tarpeet ja toiveet
    [people] ihminen tai eläin
    [plans] suunnitelma
    [strengths] voimavarat
    [ties] side
    [values] arvot
    [variants] versio
   *[other] kohta
 }
saving-field = { $field ->
    [act] oma teko
    [age] ikä
    [clock] kellonaika
    [goal] tavoite
    [horizon] vuosien määrä
    [label] version nimi
    [name] nimi
    [needs] mitä tarvitsee
    [offers] mitä tarjoaa
    [quote] lainaus
    [relation] suhde
    [relief] mikä helpotti
    [role] rooli
    [since] mistä alkaen
    [text] teksti
    [worry] huoli
   *[other] tieto
 }
saving-place = { $item ->
    [0] { saving-field }
   *[other] { saving-list } { $item }, { saving-field }
 }
saving-refused = Tekstiä ei voitu tallentaa, koska siinä on jotain, mitä kurssi ei tunne. Kaikki on yhä tässä ikkunassa. Kumoa viimeisin muutos.
saving-refused-shape = Työtä ei voitu tallentaa. Korjaa tämä: { saving-place }. Kaikki on yhä tässä ikkunassa.
saving-refused-long = Työtä ei voitu tallentaa, koska teksti on liian pitkä: { saving-place }. Enintään { $limit } merkkiä mahtuu. Kaikki on yhä tässä ikkunassa.
saving-refused-many = Työtä ei voitu tallentaa, koska siinä on liian monta kohtaa: { saving-list }. Enintään { $limit } mahtuu. Kaikki on yhä tässä ikkunassa.
saving-refused-private = Työtä ei voitu tallentaa. Siinä näyttää olevan { $kind ->
    [hetu] henkilötunnus
    [iban] tilinumero
    [email] sähköpostiosoite
    [phone] puhelinnumero
   *[other] jotain yksityistä
 }: { saving-place } (merkit { $from }–{ $to }). Poista se, niin työ tallentuu.

# What the store tells when it has taken up the file.
saving-file-damaged = Vastaustiedostoa ei voitu lukea. Se on tallessa nimellä { $file }. Jatka tästä tai näytä tiedosto opettajalle.
saving-file-mended = Osaa vastaustiedostosta ei voitu lukea. Koko tiedosto on tallessa nimellä { $file }. Näytä se opettajalle, jos jotain puuttuu.
saving-file-stuck = Vastaustiedostoa ei voitu lukea, eikä siitä saatu kopiota. Siihen ei kirjoiteta mitään. Näytä tiedosto { $file } opettajalle.
saving-file-closed = Vastaustiedostoa { $file } ei saa lukea. Salli lukeminen ja avaa harjoitus uudelleen.
saving-file-newer = Vastaukset on tehty kurssin uudemmalla versiolla. Voit lukea niitä, mutta muutokset eivät tallennu. Päivitä kurssi.
saving-file-replaced = Vastaustiedosto on vaihdettu toiseen. Aiempi työsi on tallessa nimellä { $file }. Jos haluat molemmat, avaa se kurssin alkusivulla kohdassa Työ muualta.
saving-file-replaced-stuck = Vastaustiedosto on vaihdettu toiseen, eikä aiempaa työtäsi saatu talteen sen viereen. Vapauta levytilaa tai salli kirjoittaminen kansioon ja avaa harjoitus uudelleen.
saving-file-taken-up = Vastauksia puuttui. Ne löytyivät muistikirjasta { $notebook }.

# What is wrong in a file of answers.
answers-not-a-file = answers.json ei ole tavallinen tiedosto.
answers-too-large = answers.json on liian suuri luettavaksi.
answers-too-deep = answers.json ei ole kurssin tekemä, koska siinä on liikaa sisäkkäisiä osia.
answers-encoding = answers.json on tallennettu väärällä merkistöllä. Oikea on UTF-8.
answers-not-json = answers.json katkeaa kesken tai ei ole JSON-tiedosto.
answers-shape = answers.json ei ole vastaustiedosto.
answers-twice = Sama tieto on kahteen kertaan tiedostossa answers.json.
answers-newer = answers.json on tehty kurssin uudemmalla versiolla. Päivitä kurssi.
answers-document-newer = Vastaus on tehty kurssin uudemmalla versiolla. Päivitä kurssi.
answers-document-damaged = Vastausta ei voida lukea, koska sen tiedoissa on jotain väärää.
