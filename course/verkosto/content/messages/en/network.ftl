# The network map, as a picture and as tables.
kind-network = Network map
network-whose = { $whose } network
network-whose-open = Network map
network-drawn = Drawn { $day }/{ $month }/{ $year }
network-undated = No date given
network-example = An invented example case
network-empty = Nobody is on the map yet.
network-picture = The map has { $actors ->
    [one] one actor
   *[other] { $actors } actors
 } and { $ties ->
    [one] one tie
   *[other] { $ties } ties
 }. The tables below the picture tell the same.
network-center = { $kind ->
    [household] the family
   *[person] the client
 }
network-unnamed = no name
network-actors = Actors
network-ties = Ties
network-column = { $column ->
    [number] No.
    [name] Name
    [kind] Who
    [sector] Area of life
    [ring] Ring
   *[more] More
 }
network-kind = { $kind ->
    [person] person
    [animal] animal
    [service] service
   *[community] community
 }
network-sector = { $sector ->
    [home] Home
    [family] Family and relatives
    [friends] Friends
    [neighbours] Neighbours
    [work_school] Work and school
    [organisations] Organisations and communities
    [services] Services
    [other] Other
   *[none] No place yet
 }
network-ring = { $ring ->
    [1] inner
    [2] middle
    [3] outer
   *[0] not given
 }
network-state = { $state ->
    [wished] wished for
    [ending] will leave
   *[now] now
 }
network-fact = { $fact ->
    [minor] under age
    [needs_care] needs care
    [coordinator] coordinates
    [after_hours] can be reached in the evening
    [wanted] wanted by the client
    [not_wanted] not wanted by the client
   *[named] named by the client
 }
network-text = { $field ->
    [needs] needs
    [offers] offers
    [goal] goal
   *[role] role
 }: { $text }
network-strength = { $strength ->
    [strong] strong
    [ordinary] ordinary
    [weak] weak
    [broken] broken
   *[unknown] strength not told
 }
network-stress = { $stress ->
    [yes] a strain
    [no] no strain
   *[unknown] strain not told
 }
network-help = { $help ->
    [both] help goes both ways
    [none] no help goes
   *[unknown] direction of help not told
 }
network-help-to = help goes to { $name }
network-support = { $support ->
    [concrete] practical help
    [emotional] emotional support
   *[information] information
 }
network-frequency = { $frequency ->
    [daily] daily
    [weekly] weekly
    [monthly] monthly
   *[rarely] rarely
 }
network-since = since { $since }
network-tie = { $a } – { $b }: { $facts }
network-otherwise = wished for: { $facts }
network-legend = { $sign ->
    [strong] strong
    [ordinary] ordinary
    [weak] weak
    [broken] broken
    [unknown] strength not known
    [stress] a strain
    [help] direction of help
    [wished] a wish
   *[ending] will leave
 }
