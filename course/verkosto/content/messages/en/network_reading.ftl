# What the map tells: the panel beside the map
network-reading = What the map tells
network-reading-of = { $view ->
    [change] Read from both maps.
    [wished] Read from the wished map.
   *[now] Read from the map of now.
 } What is noticed is there to be talked about. The map knows only what has been drawn on it.
network-reading-empty = Once somebody is on the map, this is where you see what it tells.
network-reading-more = { $count ->
    [one] Show one more
   *[other] Show the other { $count }
 }
network-reading-point = Show on the map
network-reading-behind = Grounds
network-reading-ground = { $ground ->
    [rule] When it is noticed
    [source] Where the rule comes from
   *[caution] When it misleads
 }
network-reading-faults = These do not fit together
network-reading-asks = { $count ->
    [0] Still to ask
   *[other] Still to ask ({ $count })
 }
network-reading-asks-why = Where an answer is missing, the map says nothing. Once a question is marked as asked, whatever is not drawn or marked is read as a no.
network-reading-asked = { $asked ->
    [true] Asked about everybody
   *[false] Tick once you have asked about everybody
 }
network-reading-waiting = Waiting for the answer: { $names }.
network-reading-pinned = Shown on the map: { $name }
network-reading-unpin = Stop showing
network-reading-answer = { $count ->
    [one] Mark the answer
   *[other] Mark the answers ({ $count })
 }
