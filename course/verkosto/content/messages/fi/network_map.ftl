# The live network map and its table: what is read aloud, pressed and filled in.
network-map-place = { $sector }, { $ring ->
    [1] sisin kehä
    [2] keskimmäinen kehä
    [3] uloin kehä
   *[0] kehää ei ole merkitty
 }
network-map-actor = { $name }, { $kind }; { $place }; { $ties ->
    [0] ei siteitä
    [one] 1 side
   *[other] { $ties } sidettä
 }{ $strained ->
    [0] {""}
    [one] , 1 kuormittava
   *[other] , { $strained } kuormittavaa
 }
network-map-middle = { $name }, kartan keskellä; { $ties ->
    [0] ei siteitä
    [one] 1 side
   *[other] { $ties } sidettä
 }
network-map-change = { $change ->
    [new] uusi toiveissa
    [gone] jää pois toiveissa
    [changed] muuttuu toiveissa
   *[kept] ennallaan
 }
network-map-before = nyt: { $facts }
