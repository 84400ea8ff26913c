# The map in numbers: measures as sentences
network-measures = The map in numbers
network-measures-why = The numbers describe the map as drawn, not people. A high number is not good and a low one not bad. The name of each opens how it is computed and where it comes from.
network-measure-group = { $group ->
    [who] Who is on the map
    [between] How the others hang together
    [holding] What holds it together
    [client] What the client’s ties carry
    [around] What there is around the client
   *[change] What changes
 }
network-measure-ground = { $ground ->
    [formula] How it is computed
    [source] Source
   *[caution] What it does not say
 }
network-measure-undefined = cannot be computed
network-measure-percent = { $percent }%
network-measure-why = { $why ->
    [actors] This takes two actors.
    [sectors] This takes two actors whose area of life is marked.
    [two] This takes two actors who can talk with each other.
    [three] This takes three actors who can talk with each other.
    [mutual] There is no tie among the others yet.
    [sectors_of_ties] There is no tie among the others with both areas of life marked.
    [kinds] It is not known of any of the client’s ties what kind of help it carries.
    [ways] It is not known of any of the client’s ties which way help goes.
    [stress] It is not known of any tie whether it is a strain.
    [threesomes] There is no threesome on the map of which it is known whether each tie is a strain.
    [contacts] This takes two contacts of the client. Animals are not counted.
    [named] It is not marked of anybody whether the client named them.
    [wanted] It is not marked of anybody whether the client wants them involved.
    [plans] This takes two plans whose people are known.
    [wishes] Nothing has been marked as wished otherwise yet.
   *[no_ties] There is no tie in force on either map.
 }
network-measure-one = { $of ->
    [cut] { $name } ({ $share } of pairs apart)
   *[coordinators] { $name } ({ $share } of the others within two steps)
 }
network-measure-name-size = Size
network-measure-size = { $n ->
    [one] There is one actor on the map.
   *[other] There are { $n } actors on the map.
 } People { $person }, animals { $animal }, services { $service }, communities { $community }.
network-measure-name-ties = Ties
network-measure-ties = Ties in force: the client’s { $client }, among the others { $mutual }. { $broken ->
    [0] None is broken.
   *[other] Broken: { $broken }.
 }
network-measure-name-blau = Variety of areas of life
network-measure-blau = There is somebody in { $used } of { $areas } areas of life.
network-measure-name-blau_norm = Variety on a scale of 0 to 1
network-measure-blau_norm = It is 0 when all are in the same area, and 1 when each of the { $areas } areas has equally many.
network-measure-name-personal_share = Informal share
network-measure-personal_share = { $part } of { $whole } actors are people or animals, the others services and communities.
network-measure-name-density = Density
network-measure-density = { $part ->
    [0] No pair has a tie when the client is left out.
    [one] One pair has a tie when the client is left out.
   *[other] { $part } pairs have a tie when the client is left out.
 } There are { $whole } pairs.
network-measure-name-ei = E–I index
network-measure-ei = { $across } of the ties among the others cross the line between people, services and communities. { $within } stay within a group.
network-measure-name-cross_sector = Ties between areas of life
network-measure-cross_sector = { $part } of { $whole } ties among the others with known areas go from one area to another.
network-measure-name-via_client = Only through the client
network-measure-via_client = { $listed ->
    [nobody] Each of the client’s contacts has a tie to somebody else as well.
   *[some] A tie to the client alone: { $names }.
 }
network-measure-name-untied = Isolates
network-measure-untied = { $listed ->
    [nobody] Everybody on the map has a tie.
   *[some] No tie in force: { $names }.
 }
network-measure-name-bridging = Bridging
network-measure-bridging = { $listed ->
    [few] On so small a map nobody is listed for standing between others.
    [nobody] Nobody on the map stands between others.
   *[some] The shortest way for news between others goes through these: { $names }.
 }
network-measure-name-centralisation = Centralisation
network-measure-centralisation = It is 0 when all have equally many ties to each other, and 1 when everything goes through one.
network-measure-name-cut = Cut points
network-measure-cut = { $listed ->
    [few] On so small a map nobody is listed for holding the others together.
    [nobody] Whoever is away, the others reach each other as before.
   *[some] If one of these is away, some of the others are cut off: { $names }.
 }
network-measure-name-fragmentation = Fragmentation
network-measure-fragmentation = { $part ->
    [0] Every pair can reach each other without the client too.
   *[other] Without the client, { $part } of { $whole } pairs cannot reach each other.
 }
network-measure-name-coordinators = Coordination and reach
network-measure-coordinators = { $listed ->
    [nobody] Nobody is marked as coordinator.
   *[some] Coordinating: { $names }.
 }
network-measure-name-multiplex_share = Multiplexity of ties
network-measure-multiplex_share = { $part } of { $whole } of the client’s ties of which this is known bring two kinds of help or more.
network-measure-name-multiplex_mean = Kinds of help in a tie
network-measure-multiplex_mean = A tie carries { $value } kinds of help on average.
network-measure-name-reciprocity = Reciprocity
network-measure-reciprocity = { $part } of { $whole } of the client’s ties with a known direction carry help both ways.
network-measure-name-stress_share = Ties that are a strain
network-measure-stress_share = { $part } of { $whole } ties of which this is known are a strain.
network-measure-name-triangles = Threesomes
network-measure-triangles = Threesomes: { $whole }. { $part ->
    [0] None pulls apart.
   *[other] Pulling apart: { $part }, in which one or all three of the ties are a strain.
 }
network-measure-name-effective_size = Effective size
network-measure-effective_size = The client has { $contacts } contacts. By the formula, { $value } of them are separate from each other.
network-measure-name-through_client = The client in between
network-measure-through_client = { $part ->
    [0] Every pair of the client’s contacts can reach each other without the client too.
   *[other] { $part } of { $whole } pairs of the client’s contacts reach each other only through the client.
 }
network-measure-name-named_share = Named by the client
network-measure-named_share = The client named { $part } of the { $whole } actors of whom this is known.
network-measure-name-wanted_share = Wanted by the client
network-measure-wanted_share = The client wants { $part } of the { $whole } actors of whom this is known.
network-measure-name-plan_overlap = Plans that share nobody
network-measure-plan_overlap = { $part } of { $whole } pairs of plans share nobody, the client left out.
network-measure-name-change = Change in ties
network-measure-change = { $kept } ties stay, { $fresh } are new and { $gone } go. Of those that stay, { $changed } change.
