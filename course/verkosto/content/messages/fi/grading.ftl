# Arvioijan näkymä, palaute ja harjoitusten teko
grading-stub = Tämän osan arvioi opettaja. Vastaus kirjoitetaan yllä olevaan harjoitukseen, ei tähän.
grading-answer = Arvioitava vastaus: { $title }
grading-see-above = Vastaus näkyy yllä harjoituksessa { $number }.
grading-answer-again = Vastaus kokonaan
grading-no-response = Tähän ei ole vastattu.
grading-model = Mallivastaus, näkyy vain sinulle
grading-digest-persona = Kohtia on { $statements }. Omia sanoja on { $own }, oletuksia { $assumptions }. Ihmisiä ja eläimiä on { $people }.
grading-digest-dream_day = Hetkiä on { $moments }. Oma teko on kerrottu { $acts } hetkessä, auttaja { $helpers } hetkessä, huoli ja helpotus { $eased } hetkessä.
grading-digest-write = Vastattuja kysymyksiä on { $answered }, ohitettuja { $passed }. Sanoja on yhteensä { $words }.
grading-digest-network = Toimijoita on { $actors } ja siteitä { $ties }. Toiveissa toisin on { $otherwise } kohtaa. Kaikista kysyttäviä kysymyksiä on kysytty { $asked }/5.
grading-asked = Tarkistuksen avoimet huomiot
grading-asked-why = Tarkistus otti nämä esiin palautetusta työstä. Lauseet on tarkoitettu kirjoittajalle, joka on voinut jo miettiä niitä ja jättää työn tällaiseksi. Pisteisiin ne eivät vaikuta.
grading-asked-why-student = Tarkistus otti nämä esiin palauttamastasi työstä. Olet voinut jo miettiä niitä ja jättää työn tällaiseksi. Pisteisiin ne eivät vaikuta.
grading-passed = Kirjoittaja ohitti tämän kysymyksen. Pisteitä ei menetä, vaan paino siirtyy muille kriteereille.
grading-passed-student = Ohitit tämän kysymyksen. Se ei vie pisteitä, ja kysymyksen paino siirtyi muille kriteereille.
grading-unanswered = Ei vastausta.
grading-own-cell = Opiskelija on kirjoittanut myös suoraan tähän kohtaan:
grading-own-cell-student = Kirjoitit myös suoraan tähän kohtaan:
grading-rubric = Arviointikriteerit, yhteensä enintään { $points } pistettä
grading-criterion = Kriteeri
grading-levels-differ = Tasoista tulisi { $levels } p, ruudussa on { $points } p. Ruudun pisteet jäävät voimaan.
grading-button-confirm = Vahvista pisteet
grading-button-full = Täydet pisteet
grading-button-none = Nolla pistettä
grading-page-answer = Opiskelijan vastaus
grading-page-automatic = Automaattiset pisteet. Jos muutat niitä, kerro syy käsin arvioitavan kohdan kommentissa.
grading-page-extra = (lisäpisteet)
grading-page-comment = Kommentti opiskelijalle
grading-page-previous = ← Edellinen
grading-page-next = Seuraava →
grading-page-submission = Palautus
grading-level-missing = Puuttuu
grading-level-emerging = Alulla
grading-level-good = Hyvä
grading-level-excellent = Erinomainen
grading-level-missing-text = Ei vastausta tähän.
grading-points = { $points } p
grading-review = Opettaja katsoo tämän. Pisteitä ei ole vielä annettu.
grading-trouble-missing = Vastauksia ei löytynyt. Palautuksessa ei ole tiedostoa answers.json, eikä muistikirjassa ole vastauksia mukana.
grading-trouble-unreadable = Vastauksia ei voitu lukea.
grading-trouble-closed = Vastaustiedostoa ei voitu avata.
grading-trouble-private = Vastauksessa näyttää olevan { $places }. Siksi vastausta ei näytetä eikä pisteytetä.
grading-trouble-unanswered = Palautuksessa ei ole tähän harjoitukseen mitään vastausta.
grading-mend-marker = { $what ->
    [remove] Pyydä opiskelijaa poistamaan tiedot ja palauttamaan työ uudelleen.
    [answer] Anna nolla pistettä tai pyydä vastaus.
   *[again] Pyydä työ uudelleen tai katso tiedosto itse.
 }
grading-mend-student-remove = Poista tiedot vastauksesta ja palauta työ uudelleen.
grading-mend-student-answer = Jos teit harjoituksen, palauta työ uudelleen.
grading-mend-student-again = Avaa harjoitukset ja katso, että vastauksesi näkyvät. Palauta työ sitten uudelleen. Jos vastauksia ei näy, kerro siitä opettajalle.
grading-private-place = { $kind ->
    [hetu] henkilötunnus
    [iban] tilinumero
    [email] sähköpostiosoite
    [phone] puhelinnumero
   *[other] jotain yksityistä
 } ({ $texts ->
    [one] merkit { $from }–{ $to }
   *[other] merkit { $from }–{ $to }, { $texts } tekstissä
 })
grading-not-run = Tätä solua ei ajettu, koska se ei kuulu kurssin muistikirjaan.

grading-released = { $n ->
    [one] Yksi muistikirja tehtiin kansioon { $folder }.
   *[other] { $n } muistikirjaa tehtiin kansioon { $folder }.
 }
grading-release-current = Kansion { $folder } muistikirjat ovat ajan tasalla.
grading-release-drift = Kansion { $folder } muistikirjat eivät vastaa kansiota solutions: { $files }. Aja verkosto release --lang { $tag }.
grading-release-first = nbgrader ei vielä tunne tehtävää { $assignment }. Aja ensin: uv run verkosto release --lang { $tag }
grading-release-none = Kansiosta { $folder } ei löytynyt muistikirjoja. Aja komento kurssin juurikansiossa.
grading-release-fault = Muistikirjaa ei voitu tehdä. { $reason }
grading-release-refused = Muistikirjaa { $name } ei voitu tehdä, ja kansio { $folder } jäi ennalleen. nbgrader kertoo syyn: ”{ $reason }”. Jos palautuksia on jo tallessa, palauta arvioitavat solut ennalleen, tai siirrä gradebook.db toiseen kansioon. Aja komento sitten uudelleen.
grading-key-fault = { $file }, rivi { $line }, harjoitus { $exercise }: { $fault }
grading-key-fault-at = { $file }, rivi { $line }, harjoitus { $exercise }, kohta { $place }: { $fault }
grading-cell-fault = { $file }, harjoitus { $exercise }: { $fault }
grading-cell-stranger = harjoitus { $exercise } ei kuulu moduuliin { $module }. Poista sen solut tai lisää se tiedostoon modules.yml.
grading-cell-missing = { $role ->
    [widget] harjoituksella ei ole solua, jossa vastaus kirjoitetaan (widget).
    [score] harjoituksesta saa automaattisia pisteitä, mutta pisteytyssolu puuttuu (score).
   *[marked] harjoituksella on arviointikriteerit, mutta opettajan arvioitava solu puuttuu (marked).
 } Lisää solu niin kuin muissa harjoituksissa, tai korjaa tiedostoa { $exercise }.yml.
grading-cell-worthless = { $role ->
    [score] pisteytyssolu on, mutta harjoituksesta ei saa automaattisia pisteitä (automatic: 0).
   *[marked] opettajan arvioitava solu on, mutta harjoituksella ei ole arviointikriteereitä (rubric).
 } Poista solu tai korjaa tiedostoa { $exercise }.yml.
grading-key-none = pisteytyssolussa ei ole harjoituksen { $exercise } avainta kielellä { $tag }. Kirjoita se score-kutsuun niin kuin muissa soluissa.
grading-key-yaml = { $what ->
    [colon] kaksoispiste on väärässä paikassa tai puuttuu. Kirjoita sen jälkeen väli. Jos kaksoispiste kuuluu tekstiin, pane teksti lainausmerkkeihin.
    [start] teksti alkaa merkillä, jolla se ei voi alkaa. Sisennä väleillä, ei sarkaimella. Pane teksti lainausmerkkeihin.
    [quote] tältä riviltä alkava lainaus ei pääty. Lisää loppuun samanlainen lainausmerkki kuin alussa.
    [bracket] tältä riviltä alkavat sulkeet eivät pääty, tai niiden sisältä puuttuu pilkku.
    [indent] rivi on sisennetty eri tavalla kuin sen naapurit. Kirjoita saman luettelon rivit yhtä kauas reunasta.
   *[other] riviä ei voi lukea. Vertaa sitä muihin avaimiin.
 }
grading-key-grades = grades puuttuu tai on tuntematon. Kirjoita siihen jokin näistä: { $rules }.
grading-key-twice = { $field } on tässä kahdesti, ja vain jälkimmäinen luettaisiin. Yhdistä ne tai poista toinen.
grading-key-value = { $fault ->
    [missing] { $field } puuttuu. Lisää se.
    [unknown] kenttää { $field } ei tunneta. Korjaa kirjoitusasu tai poista se. Tähän sopivat { $choices }.
    [choice] ”{ $given }” ei käy kenttään { $field }. Valitse näistä: { $choices }.
    [whole] ”{ $given }” ei ole kokonaisluku. Kirjoita kenttään { $field } luku ilman lainausmerkkejä.
    [least] { $field } on { $given }. Sen pitää olla vähintään { $limit }.
    [most] { $field } on { $given }. Se saa olla enintään { $limit }.
    [list] kenttään { $field } kuuluu luettelo. Kirjoita jokainen kohta omalle rivilleen viivan perään.
    [group] kohdassa { $field } pitää olla kentät { $choices }.
    [text] kenttään { $field } kuuluu tekstiä. Pane se lainausmerkkeihin.
    [id] ”{ $given }” ei käy tunnukseksi. Käytä pieniä kirjaimia a–z, numeroita, viivaa ja alaviivaa.
    [few] luettelossa { $field } on liian vähän. Siinä pitää olla vähintään { $limit }.
    [long] { $field } on liian pitkä. Siinä saa olla enintään { $limit } merkkiä.
    [yes-no] kirjoita kenttään { $field } true tai false.
   *[other] ”{ $given }” ei käy kenttään { $field }. Vertaa CONTRIBUTING.md:n ohjeeseen.
 }
grading-key-kind = sääntö { $rule } arvioi lajia { $kind }, mutta tämän harjoituksen laji on { $own }. Siirrä avain oikean harjoituksen soluun tai vaihda grades.
grading-key-part = sääntö { $rule } arvioi osaa { $part }, mutta harjoituksen settings.part on { $own }. Vaihda grades tai korjaa harjoituksen tiedostoa.
grading-key-horizon = avaimessa on { $n } vuotta, harjoituksessa { $own }. Kirjoita kumpaankin sama luku.
grading-key-told = avaimessa { $field } on { $n }, mutta harjoituksen settings.{ $field } kertoo opiskelijalle { $own }. Kirjoita kumpaankin sama luku.
grading-key-reads = sääntö tarvitsee rinnalleen työn { $role }, mutta harjoitus ei lue sitä. Lisää se harjoituksen kenttään reads.
grading-key-reads-kind = harjoituksen reads.{ $role } on lajia { $own }, mutta sääntö tarvitsee lajin { $kind }. Vaihda luettava työ.
grading-key-case = sääntö tarvitsee tapauksen, jonka aineistoa avain lainaa. Lisää harjoitukseen case.
grading-key-child = yksikään kohta ei kerro, kenen lapsen oma näkemys se on. Merkitse child ainakin yhteen kohtaan.
grading-key-enough = enough on { $enough }, mutta luettelossa must on { $n }. Pienennä lukua tai lisää kohtia.
grading-key-same-id = tunnus { $id } on jo toisella. Anna tälle oma tunnus.
grading-key-note = aineistossa ei ole tekstiä { $note }. Valitse näistä: { $notes }.
grading-key-quote = ”{ $quote }” ei ole täsmälleen kerran tekstissä { $note }. Kopioi sanat sieltä.
grading-key-words = ”{ $part }” ei ole täsmälleen kerran katkelmassa ”{ $quote }”. Kopioi sanat katkelmasta.
grading-key-person = { $person } puuttuu kohdasta people. Lisää hänet sinne tai korjaa tunnus.
grading-release-help-check = Vertaa vain: ilmoittaa, jos muistikirjat eivät ole ajan tasalla.
grading-release-help-root = Kurssin juurikansio.

feedback-page-title = Palaute: { $name }
feedback-page-total = Pisteitä { $points } / { $most }
feedback-page-open = Arviointi kesken
feedback-page-total-open = { $settled ->
    [0] Työ on vielä arvioimatta, eikä pisteitä ole annettu. Enintään voi saada { $waiting } pistettä.
   *[other] Pisteitä on nyt { $points } / { $settled }. Osa on vielä arvioimatta, ja siitä voi saada enintään { $waiting } pistettä.
 }
feedback-page-late = Myöhästymisestä vähennetään { $points } pistettä.
feedback-page-summary = Pisteet harjoituksittain
feedback-page-task = Mitä tehtävässä pyydettiin
feedback-page-exercise = Harjoitus
feedback-page-points = Pisteet
feedback-page-so-far = { $open ->
    [all] Arviointi kesken
    [some] { $points } / { $most } tähän mennessä, arviointi kesken
   *[no] { $points } / { $most }
 }
feedback-page-automatic = Automaattiset pisteet { $points } / { $most }
feedback-page-changed = Opettaja muutti pisteet: { $automatic } → { $points } (enintään { $most })
feedback-page-changed-rows = Taulukko kertoo, mistä automaattiset pisteet tulivat.
feedback-page-given = Opettajan antamat pisteet { $points } / { $most }
feedback-page-unanswered = Ei vastausta: { $points } / { $most }
feedback-page-chosen = Työsi taso:
feedback-page-marked = Opettajan arvio { $points } / { $most }
feedback-page-comment = Opettajan kommentti
feedback-page-failed = Tätä kohtaa ei voitu pisteyttää. Opettaja katsoo sen.

# Palautusten kerääminen: jokainen lause menee opettajan lokiin
grading-collect-student = { $student }: { $told }
grading-collect-renamed = Muistikirjan nimi oli { $file }. Se arvioidaan silti.
grading-collect-answers-only = Palautuksessa oli vain vastaukset, { $file }. Ne arvioidaan kurssin muistikirjassa.
grading-collect-damaged = Osaa tiedostosta { $file } ei voitu lukea. Se tulee katsottavaksi käsin.
grading-collect-no-answers = Palautuksessa ei ole vastauksia. Se tulee katsottavaksi käsin.
grading-collect-nothing = { $n ->
    [one] Palautuksessa on vain { $files }, eikä siinä ole vastauksia. Katso se itse.
   *[other] Palautuksessa on { $n } tiedostoa ({ $files }), eikä missään ole vastauksia. Katso ne itse.
 }
grading-collect-closed = Tiedosto { $file } ei auennut. Katso se itse tai pyydä palautusta uudelleen.
grading-collect-broken-notebook = Muistikirjaa { $file } ei voitu lukea.
grading-collect-foreign-notebook = Muistikirja { $file } ei ole kurssin muistikirja. Katso se itse.
grading-collect-elsewhere = { $file } kuuluu tehtävään { $assignment }. Kerää se siihen.
grading-collect-several = Palautuksia oli { $n }. Arvioitavaksi tuli uusin luettava, { $file }.
grading-collect-unread = Palautusta { $file } ei voitu lukea.
grading-collect-nobodys = Tiedostosta { $file } ei selviä, kenen se on. Nimeä se alkamaan opiskelijan tunnuksella.
grading-collect-mixed = Kohteesta { $folder } löytyi monta palautusta: { $folders }. Niitä ei kerätty, koska ne voivat olla eri ihmisten. Siirrä kukin archive-kansioon opiskelijan tunnuksella.
grading-collect-namesakes = Nimi { $name } on usealla. Heidän tunnuksensa ovat { $students }.
grading-collected = { $n ->
    [one] Yksi palautus kerättiin.
   *[other] { $n } palautusta kerättiin.
 }
grading-collect-look = Katso itse näiden palautukset: { $students }.

# Arvioinnin yhteenveto komennon lopussa
grading-look-exercises = { $why } (Harjoitukset: { $numbers })
grading-look-failed = Pisteytys ei onnistunut, joten pisteet annetaan käsin.
grading-look-newer = Vastaukset on tehty kurssin uudemmalla versiolla, joten tämä kurssi ei ehkä lukenut niitä kokonaan. Katso työ ja vahvista pisteet.
grading-look-unfinished = Arviointi on kesken, ja palaute kertoo sen.
grading-look-changed = Vastaus on muuttunut arvion jälkeen. Arvioi se uudelleen tai vahvista pisteet.
grading-look-replaced = Automaattisten pisteiden tilalle oli annettu käsin { $points } p. Vastaus on muuttunut, joten automaattiset pisteet ovat taas voimassa. Vahvista ne.
grading-look-rescored = Automaattiset pisteet ovat muuttuneet, vaikka vastaus on sama. Käsin annetut { $points } p ovat yhä voimassa. Vahvista tai muuta ne.
grading-look-empty = Harjoitus on avattu mutta jätetty tyhjäksi, joten siitä tuli 0 p.
grading-graded = { $n ->
    [one] Pisteytettiin yksi palautus.
   *[other] Pisteytettiin { $n } palautusta.
 } { $waiting ->
    [0] Käsin arvioitavaa ei ole.
    [one] Käsin arvioitavaa on yhdessä.
   *[other] Käsin arvioitavaa on { $waiting } palautuksessa.
 }
grading-fed-back = { $n ->
    [one] Tehtiin yksi palaute.
   *[other] Tehtiin { $n } palautetta.
 } { $waiting ->
    [0] Kaikki on arvioitu.
    [one] Yhden opiskelijan arviointi on kesken. Kun se on valmis, aja komento uudelleen valinnalla --force.
   *[other] { $waiting } opiskelijan arviointi on kesken. Kun se on valmis, aja komento uudelleen valinnalla --force.
 }
grading-fed-back-outdated = { $n ->
    [one] Tämän opiskelijan arviointi on muuttunut palautteen tekemisen jälkeen, ja palaute jäi ennalleen: { $students }.
   *[other] Näiden opiskelijoiden arviointi on muuttunut palautteen tekemisen jälkeen, ja palaute jäi ennalleen: { $students }.
 } Aja komento uudelleen valinnalla --force.

# Pistetaulukko
grading-export-decimal = ,
grading-export-assignment = tehtävä
grading-export-student = opiskelija
grading-export-last-name = sukunimi
grading-export-first-name = etunimi
grading-export-email = sähköposti
grading-export-handed-in = palautettu
grading-export-state = tila
grading-export-waiting = arvioimatta
grading-export-points = pisteet
grading-export-most = enintään
grading-export-late = vähennys myöhästymisestä
grading-state-done = valmis
grading-state-waiting = arviointi kesken
grading-state-collected = kerätty, aja autograde
grading-state-missing = ei palautettu
grading-exported = Taulukossa { $file } on { $n ->
    [one] yksi rivi
   *[other] { $n } riviä
 }.
