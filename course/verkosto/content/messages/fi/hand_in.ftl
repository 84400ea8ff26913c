# Handing in: the question, the answer and the receipt
hand-in-folder = Palautukset
hand-in-question-exchange = Palautetaanko moduuli { $number }?
hand-in-question-zip = Tehdäänkö palautustiedosto moduulista { $number }?
hand-in-only-file = Mitään ei vielä lähetetä. Saat tiedoston, jonka palautat itse oppimisympäristössä.
hand-in-all-done = Kaikki harjoitukset on täytetty. Sisältö arvioidaan vasta palautuksen jälkeen.
hand-in-unfinished = Nämä ovat vielä kesken:
hand-in-state-empty = tyhjä
hand-in-state-started = kesken
hand-in-again-exchange = Voit palauttaa uudelleen niin kauan kuin opettaja ottaa palautuksia vastaan. Jokainen palautus jää talteen.
hand-in-again-zip = Voit tehdä tiedoston myöhemmin uudelleen. Jokainen tiedosto jää talteen.
hand-in-yes-exchange = Palauta
hand-in-yes-zip = Tee palautustiedosto
hand-in-no = Jatka harjoituksia
hand-in-working = Odota hetki.
hand-in-done-zip = Tiedosto on tehty, palautus on vielä tekemättä
hand-in-done-exchange = Palautettu { $moment }
hand-in-way-zip = Lataa tiedosto ja vie se oppimisympäristöön. Työ on palautettu vasta, kun tiedosto on siellä. Tiedosto on myös kansiossasi: { $file }
hand-in-way-exchange = Työsi on lähetetty kurssille. Siitä jäi kopio kansioosi: { $file }
hand-in-code = Tarkistuskoodi { $code }
hand-in-receipt = Avaa palautuskuitti
hand-in-download = Lataa palautustiedosto
hand-in-download-receipt = Lataa palautuskuitti
hand-in-close = Sulje
hand-in-cannot-write = Palautusta ei voitu tallentaa. Vastauksesi ovat tallessa. Tarkista, onko levyllä tilaa, ja palauta uudelleen.
hand-in-exchange-refused = Kurssi ei ottanut palautusta vastaan. Vastauksesi ovat tallessa. Näytä tämä opettajalle: { $words }
hand-in-failed = Palautusta ei voitu tehdä, koska kurssi ei vastannut. Vastauksesi ovat tallessa. Katso, onko kurssin ikkuna auki, ja palauta uudelleen.
receipt-title = Palautuskuitti
receipt-module = Moduuli { $number }: { $title }
receipt-about = Palautuksen tiedot
receipt-left-zip = Vie tiedosto vielä oppimisympäristöön. Työ on palautettu vasta, kun tiedosto on siellä.
receipt-time-zip = Tiedosto tehty
receipt-time-exchange = Palautettu
receipt-way = Miten
receipt-way-zip = Tiedostona { $file }
receipt-way-exchange = Lähetetty kurssille. Kopio on tiedostossa { $file }
receipt-code = Tarkistuskoodi
receipt-digest = Koodi kokonaan
receipt-code-about = Koodi on laskettu palautustiedostosta (SHA-256). Jos tiedosto muuttuu, koodi ei enää täsmää.
receipt-tasks = Harjoitukset
receipt-tasks-about = Täytetty tarkoittaa, että harjoituksen jokaisessa osassa on jotain. Unelmapäivässä riittää kolme kokonaista hetkeä. Pisteet saat vasta, kun työ on arvioitu.
receipt-state-done = Täytetty
receipt-state-started = Kesken
receipt-state-empty = Tyhjä
receipt-answers = Vastauksesi
receipt-empty = Tähän ei ole vastattu.
receipt-moment = { $day }.{ $month }.{ $year } klo { $hour }.{ $minute }
hand-in-unsaved = Osa tekstistä ei ole tallentunut, eikä se tule palautukseen. { $count ->
    [0] Katso, mitä harjoitusten alussa lukee, ja palauta vasta sitten.
    [one] Katso, mitä tämän harjoituksen alussa lukee, ja palauta vasta sitten:
   *[other] Katso, mitä näiden harjoitusten alussa lukee, ja palauta vasta sitten:
 }
hand-in-looking = Vastauksia tallennetaan.
