# The live network map and its table: what is read aloud, pressed and filled in.
network-map-place = { $sector }, { $ring ->
    [1] inner ring
    [2] middle ring
    [3] outer ring
   *[0] no ring given
 }
network-map-actor = { $name }, { $kind }; { $place }; { $ties ->
    [0] no ties
    [one] 1 tie
   *[other] { $ties } ties
 }{ $strained ->
    [0] {""}
    [one] , 1 a strain
   *[other] , { $strained } a strain
 }
network-map-middle = { $name }, in the middle of the map; { $ties ->
    [0] no ties
    [one] 1 tie
   *[other] { $ties } ties
 }
network-map-change = { $change ->
    [new] new in the wished map
    [gone] gone from the wished map
    [changed] changes in the wished map
   *[kept] stays as it is
 }
network-map-before = now: { $facts }
