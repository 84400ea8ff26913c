exercise-number = Harjoitus { $number }
exercise-details = Ohjeet ja pisteet
undo = Kumoa
redo = Tee uudelleen
undone = Kumottu.
redone = Tehty uudelleen.
check-answers = Tarkista vastaukset
feedback-title = Palaute
feedback-close = Sulje palaute
feedback-show = Näytä kohta
date-locale = fi-FI
removed-undo = Kumoa
removed-close = Sulje
age-odd = Ikä on luku nollasta 120:een, esimerkiksi 12.
output-print = Tulosta A4
output-download = Lataa
output-html = Sivu tulostettavaksi (HTML)
output-json = Tiedot toiseen ohjelmaan (JSON)
output-markdown = Teksti muokattavaksi (Markdown)
output-downloaded = Ladattu nimellä { $file }.
go-to-persona = Siirry persoonaan
go-to-dream-day = Siirry unelmapäivään
go-to-write = Siirry kirjoitukseen
related-title = Aiemmat työsi
related-empty = Tässä ei ole vielä mitään. Se täyttyy, kun teet aiemman harjoituksen.
rubric = Näin työtä arvioidaan
rubric-points = Opettaja antaa enintään { $points } pistettä.
level-missing = Puuttuu
level-missing-text = Tästä ei ole vielä mitään.
level-emerging = Alulla
level-good = Hyvä
level-excellent = Erinomainen
level-points = { $points ->
    [one] { $points } piste
   *[other] { $points } pistettä
 }
