# The network map, as a picture and as tables.
kind-network = Verkostokartta
network-whose = { $whose } verkosto
network-whose-open = Verkostokartta
network-drawn = Piirretty { $day }.{ $month }.{ $year }
network-undated = Piirtämispäivää ei ole merkitty
network-example = Keksitty esimerkkitapaus
network-empty = Kartalla ei ole vielä ketään.
network-picture = Kartalla on { $actors ->
    [one] yksi toimija
   *[other] { $actors } toimijaa
 } ja { $ties ->
    [one] yksi side
   *[other] { $ties } sidettä
 }. Samat tiedot ovat kuvan alla taulukoissa.
network-center = { $kind ->
    [household] perhe
   *[person] asiakas
 }
network-unnamed = nimi puuttuu
network-actors = Toimijat
network-ties = Siteet
network-column = { $column ->
    [number] Nro
    [name] Nimi
    [kind] Kuka
    [sector] Elämänalue
    [ring] Kehä
   *[more] Muut tiedot
 }
network-kind = { $kind ->
    [person] ihminen
    [animal] eläin
    [service] palvelu
   *[community] yhteisö
 }
network-sector = { $sector ->
    [home] Koti
    [family] Suku ja läheiset
    [friends] Ystävät
    [neighbours] Naapurit
    [work_school] Työ ja koulu
    [organisations] Järjestöt ja yhteisöt
    [services] Palvelut
    [other] Muut
   *[none] Ei vielä paikkaa
 }
network-ring = { $ring ->
    [1] sisin
    [2] keskimmäinen
    [3] uloin
   *[0] ei merkitty
 }
network-state = { $state ->
    [wished] toiveissa
    [ending] jää pois
   *[now] nyt
 }
network-fact = { $fact ->
    [minor] alaikäinen
    [needs_care] tarvitsee huolenpitoa
    [coordinator] koordinoi
    [after_hours] tavoitettavissa iltaisin
    [wanted] asiakas haluaa mukaan
    [not_wanted] asiakas ei halua mukaan
   *[named] asiakas nimesi itse
 }
network-text = { $field ->
    [needs] tarvitsee
    [offers] tarjoaa
    [goal] tavoite
   *[role] rooli
 }: { $text }
network-strength = { $strength ->
    [strong] vahva
    [ordinary] tavallinen
    [weak] heikko
    [broken] katkennut
   *[unknown] vahvuutta ei ole kerrottu
 }
network-stress = { $stress ->
    [yes] kuormittava
    [no] ei kuormita
   *[unknown] kuormitusta ei ole kerrottu
 }
network-help = { $help ->
    [both] apu kulkee kumpaankin suuntaan
    [none] apua ei kulje
   *[unknown] avun suuntaa ei ole kerrottu
 }
network-help-to = avun saaja { $name }
network-support = { $support ->
    [concrete] käytännön apu
    [emotional] henkinen tuki
   *[information] tieto
 }
network-frequency = { $frequency ->
    [daily] päivittäin
    [weekly] viikoittain
    [monthly] kuukausittain
   *[rarely] harvoin
 }
network-since = alkaen { $since }
network-tie = { $a } – { $b }: { $facts }
network-otherwise = toiveissa: { $facts }
network-legend = { $sign ->
    [strong] vahva
    [ordinary] tavallinen
    [weak] heikko
    [broken] katkennut
    [unknown] vahvuus ei tiedossa
    [stress] kuormittava
    [help] avun suunta
    [wished] toive
   *[ending] jää pois
 }
