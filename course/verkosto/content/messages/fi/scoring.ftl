# Automaattiset pisteet ja niiden perusteet. Avainta ei kerrota.
scoring-total = { $title }: { $points } / { $most } pistettä automaattisesti
scoring-rule = Sääntö
scoring-points = Pisteet
scoring-reason = Peruste
scoring-of = { $points } / { $most }

scoring-rule-cost = Huomio
scoring-rule-persona-links = Kohdat ja katkelmat
scoring-rule-persona-child = Lapsen oma näkemys
scoring-rule-persona-people = Tärkeät ihmiset ja eläimet
scoring-rule-persona-whole = Viisi kenttää
scoring-rule-consistency-ages = Lasten iät
scoring-rule-consistency-homes = Kodit
scoring-rule-consistency-roads = Oma teko ja auttaja
scoring-rule-recall-asked = Kolme kysymystä
scoring-rule-recall-roads = Koko tie samassa hetkessä
scoring-rule-recall-helpers = Eri auttajia
scoring-rule-recall-children = Lapset mukana

scoring-persona-links = { $n ->
    [0] Muistiinpanoista ei ole vielä nostettu mitään olennaista.
    [one] Muistiinpanoista on nostettu yksi olennainen asia.
   *[other] Muistiinpanoista on nostettu { $n } olennaista asiaa.
 } Pisteet tulevat siitä, että lähde ja kenttä sopivat katkelmaan.
scoring-persona-child = { $n ->
    [0] Persoonassa ei näy, mitä lapsi itse ajattelee. Ilman sitä aikuiset sopivat asioista hänen ohitseen.
    [one] Yhden lapsen oma näkemys on mukana.
   *[other] { $n } lapsen oma näkemys on mukana.
 }
scoring-persona-people = { $n ->
    [0] Tärkeitä ihmisiä ei ole vielä merkitty.
    [one] Yksi tärkeä on merkitty. Pisteet tulevat siitä, että ikä ja koti ovat muistiinpanojen mukaan.
   *[other] { $n } tärkeää on merkitty. Pisteet tulevat siitä, että iät ja kodit ovat muistiinpanojen mukaan.
 }
scoring-persona-whole = { $n ->
    [0] Kaikki kentät ovat tyhjiä.
    [one] Yhdessä kentässä on jotain.
   *[other] { $n } kentässä on jotain.
 }
scoring-persona-misread = { $n ->
    [one] Yhden kohdan lähde tai kenttä ei sovi katkelmaan.
   *[other] { $n } kohdan lähde tai kenttä ei sovi katkelmaan.
 } Katso, kuka asian sanoo ja mitä se kertoo ihmisestä.
scoring-persona-dressed = { $n ->
    [one] Yksi kohta on merkitty tiedoksi, mutta katkelmaa ei ole.
   *[other] { $n } kohtaa on merkitty tiedoksi, mutta katkelmaa ei ole.
 } Perhe voi lukea tämän joskus itse. Oletus saa jäädä, kunhan se näkyy.
scoring-persona-forbidden = { $n ->
    [one] Yksi kohta tekee toisen ihmisen asiasta tai tutkimuksesta piirteen, joka ei hänelle kuulu.
   *[other] { $n } kohtaa tekee toisen ihmisen asiasta tai tutkimuksesta piirteen, joka ei hänelle kuulu.
 } Siitä menee pisteitä kaksinkertaisesti.
scoring-persona-strangers = { $n ->
    [one] Yhden kohdan katkelma ei kerro mitään hänestä itsestään.
   *[other] { $n } kohdan katkelma ei kerro mitään hänestä itsestään.
 }
scoring-persona-long = { $n ->
    [one] Yhden kohdan katkelma on niin pitkä, ettei siitä näe, mihin kohta perustuu.
   *[other] { $n } kohdan katkelma on niin pitkä, ettei siitä näe, mihin kohta perustuu.
 } Valitse yksi virke.
scoring-persona-excess = { $n ->
    [one] Kohtia on yksi enemmän kuin persoonaan mahtuu.
   *[other] Kohtia on { $n } enemmän kuin persoonaan mahtuu.
 } Kun kaikki on mukana, mikään ei ole valittu.

scoring-consistency-ages = { $n ->
    [0] Lapsia ei ole päivän hetkissä, tai iät ja vuodet eivät sovi yhteen.
    [one] Yksi lapsi on päivässä mukana, ja ikä sopii yhteen vuosien kanssa.
   *[other] { $n } lasta on päivässä mukana, ja iät sopivat yhteen vuosien kanssa.
 }
scoring-consistency-homes = { $n ->
    [0] Päivästä ei vielä näe, kuka asuu missäkin.
    [one] Yhdestä tiedetään, missä hän silloin asuu. Jos koti vaihtuu, myös tien pitää näkyä.
   *[other] { $n } tärkeästä tiedetään, missä he silloin asuvat. Jos koti vaihtuu, myös tien pitää näkyä.
 }
scoring-consistency-roads = { $n ->
    [0] Yhdelläkään hyvällä hetkellä ei ole vielä omaa tekoa ja auttajaa, joka on olemassa tai toivottu.
    [one] Yhdellä hyvällä hetkellä on oma teko ja auttaja.
   *[other] { $n } hyvällä hetkellä on oma teko ja auttaja.
 }
scoring-recall-asked = { $n ->
    [0] Kysymyksiin ei ole vielä vastattu.
    [one] Yhteen kysymykseen on vastattu jossain päivän hetkessä.
   *[other] { $n } kysymykseen on vastattu jossain päivän hetkessä.
 }
scoring-recall-roads = { $n ->
    [0] Yhdessäkään hetkessä ei ole vielä koko tietä: omaa tekoa, auttajaa, huolta ja helpotusta.
    [one] Yhdessä hetkessä on koko tie: oma teko, auttaja, huoli ja helpotus.
   *[other] { $n } hetkessä on koko tie: oma teko, auttaja, huoli ja helpotus.
 }
scoring-recall-helpers = { $n ->
    [0] Tiellä ei ole vielä ketään, joka voi kantaa aikuisen huolia.
    [one] Tiellä on yksi auttaja.
   *[other] Tiellä on { $n } eri auttajaa.
 } Toivottuja lasketaan enintään yhtä monta kuin niitä, jotka ovat jo olemassa.
scoring-recall-children = { $n ->
    [0] Lapset eivät ole mukana hetkissä, joihin on kerrottu koko tie.
    [one] Yksi lapsi on mukana hetkessä, johon on kerrottu koko tie.
   *[other] { $n } lasta on mukana hetkissä, joihin on kerrottu koko tie.
 }
