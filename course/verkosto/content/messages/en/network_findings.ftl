# What the map tells: findings to talk about
network-middle = { $center ->
    [household] the family
   *[other] the client
 }
network-those = { $client ->
    [alone] { network-middle }
    [with] { network-middle }, { $names }
   *[other] { $names }
 }
network-giver = { $from ->
    [client] { network-middle }
   *[other] { $giver }
 }
network-finding-empty = There is nobody on the map yet. Start with a person or an animal whom the client brings up. Who would they name first?
network-finding-there = { $actors ->
    [0] There is nobody on the map of now yet.
    [one] There is one actor on the map of now.
   *[other] There are { $actors } actors on the map of now.
 } { $ties ->
    [0] No ties have been drawn yet.
    [one] One tie is in force.
   *[other] { $ties } ties are in force.
 }
network-finding-quiet = Nothing was found in this map. That does not yet mean that all is well. A map tells only what has been drawn on it.
network-finding-fits = Nothing on the map is at odds with anything else. In this exercise you read the map yourself.
network-finding-carries = { $count ->
    [one] This tie carries: { network-those }. What helps in it, and how could it be kept?
   *[other] These ties carry: { network-those }. What helps in them, and how could they be kept?
 }
network-finding-child_carries = A child or young person cares: { network-giver } → { network-those }. What do they do, and which adult could take on part of it?
network-finding-client_voice = { $voice ->
    [not_wanted] The client does not want: { $names }.
   *[other] Not named by the client, and not yet asked about: { $names }.
 } What does the client say about this, and whose suggestion was it?
network-finding-strain = { $count ->
    [one] A tie is a strain and brings the client no help: { network-those }.
   *[other] These ties are a strain and bring the client no help: { network-those }.
 } Who supports the client in this?
network-finding-one_holds = { $holds ->
    [care] Help rests on one: { network-giver } → { network-those }. What happens if the helper is ill for a week, and who helps them?
   *[other] { $count ->
        [one] One holds the group together: { network-those }. Without them, more than half of the pairs of others can no longer reach each other.
       *[other] Each of these holds their group together: { network-those }. With any one of them gone, more than half of the pairs of others can no longer reach each other.
     } What happens if they are away for a week?
 }
network-finding-nothing_remains = { $services ->
    [0] There is no adult or community on the map that helps the client in everyday life.
   *[other] When the services end, no adult or community that helps the client is left on the map.
 } { $still ->
    [0] Who could still be there in a year?
    [one] Still close by: { $names }. Which adult could still be there in a year?
   *[other] Still close by: { $names }. Which adult could still be there in a year?
 }
network-finding-one_supporter = There is one everyday supporter on the map: { network-those }. Who supports the supporter, and who could be a second one?
network-finding-nobody_after_hours = Nobody on the map who helps can be reached in the evenings and at weekends. Whom could the client call on a Friday night?
network-finding-all_through_client = On this map these do not know each other, so the client carries the messages: { network-those }. Which two would the client like to introduce, or is it good like this?
network-finding-islands = There are { $count } services, and they form { $groups } separate islands: { $names }. Do these need to know of each other, and what does the client think?
network-finding-no_coordinator = Nobody coordinates. There are { $count } services: { network-those }. Who would the client like to hold the threads?
network-finding-many_coordinators = { $count } coordinate: { network-those }. Who holds the threads, and how does the client know?
network-finding-plan_owners_apart = { $count ->
    [one] The makers of two plans do not meet: { $names }.
   *[other] The makers of these plans do not meet: { $names }.
 } Are the plans about the same everyday life?
network-finding-supporter_gives_more = A supporter helps more others than help them: { network-those }. Who helps the helper?
network-finding-client_gives_more = Help goes only from the client and does not come back: { network-those }. What does this give the client, and who could share it?
network-finding-wished_no_path = Nothing leads to this wish yet: { network-those }. What would be the first step, and who takes it?

# Still to ask
network-ask = Still to ask: { $questions ->
    [one] one question is open.
   *[other] { $questions } questions are open.
 } Where an answer is missing, the map says nothing.
network-waiting = { $count ->
    [0] {""}
    [one] One finding waits for the answer.
   *[other] { $count } findings wait for the answer.
 }
network-ask-who = Are all the people and animals who matter on the map, and which of them have a tie to the client? { network-waiting }
network-ask-ties_between = Who on the map know each other? { network-waiting }
network-ask-coordination = Who holds the threads? { network-waiting }
network-ask-care = Who on the map needs an adult’s care? { network-waiting }
network-ask-hours = Who can be reached in the evenings and at weekends? { network-waiting }
network-ask-help = Which way does help go in the ties where nobody has told? { network-waiting }
network-ask-wanted = Whom does the client want involved, and whom not? { network-waiting }
network-ask-minor = Who on the map is under 18, and who is an adult? { network-waiting }
network-ask-strength = How strong are the client’s ties? { network-waiting }
network-ask-stress = Which of the client’s ties are a strain, and which are not? { network-waiting }
network-ask-supports = What kind of help do the ties carry: practical help, emotional support or information? { network-waiting }
network-ask-plans = Who made each plan, and who takes part in it? { network-waiting }

# What in the map does not fit together
network-end-first = { $end ->
    [first] { network-middle }
    [both] { network-middle }
   *[other] { $name }
 }
network-end-second = { $end ->
    [second] { network-middle }
    [both] { network-middle }
   *[other] { $other }
 }
network-where = { $part ->
    [actors] Actor: { $name }
    [ties] Tie: { network-end-first }, { network-end-second }
    [plans] Plan: { $name }
    [center] The middle of the map
   *[other] The questions put about everybody
 }
network-fault-e1 = { network-where }. Two go by the same id, so the map cannot be read. Give one of them an id of its own.
network-fault-e2 = { network-where }. One end of the tie is not on the map. Add the missing actor or delete the tie.
network-fault-e3 = { network-where }. Both ends of the tie are the same actor. Choose somebody else for one end, or delete the tie.
network-fault-e4 = { network-where }. There is a tie between these two already. Tell everything in one tie and delete the other.
network-fault-e5 = { network-where }. The area of life is not on this map. Choose one of the map’s own.
network-fault-e6 = { network-where }. Something is missing or not known to the map. Go through this item and choose again.
network-fault-e7 = { network-where }. The tie is on the map at another time than one of its ends. Mark the tie for the same time: now, wished or ending.
network-fault-e8 = { network-where }. A wish changes something that it cannot change. Only what is on the map now can be wished otherwise. Delete the wish or mark it again.
network-fault-w1 = { network-where }. The direction of help and the kinds of help do not fit together. Does help go here, and what kind?
network-fault-w2 = { network-where }. Somebody of the same name is on the map already. Are they two different actors? If so, make the names differ.
network-fault-w3 = { network-where }. No tie in force leads from here. Is a tie missing from the map, or is it meant to be so?
network-fault-w4 = { network-where }. Somebody in the plan is not on the map. Should they be?
network-fault-w5 = { network-where }. Only a person can be under 18. Is the kind right, or should the mark go?
network-fault-w6 = { network-where }. An animal is marked as coordinator. Which person or service coordinates?
