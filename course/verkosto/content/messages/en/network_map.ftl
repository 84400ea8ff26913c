# The live network map and its table: what is read aloud, pressed and filled in.
network-sector-short = { $sector ->
    [family] Family
    [work_school] Work, school
    [organisations] Groups
    [none] No place
   *[other] { network-sector }
 }
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
network-map-name = Network map: { $actors ->
    [one] 1 actor
   *[other] { $actors } actors
 }, { $ties ->
    [one] 1 tie
   *[other] { $ties } ties
 }
network-map-hint = { $narrow ->
    [true] Tap an actor or a tie. Tap it again to open the details.
   *[false] Move on the map with the arrow keys. A letter searches by name, Enter opens the details.
 }
network-map-details = Details: { $what }
network-map-added = { $name } is now on the map. Place: { $place }
network-map-removed = Removed: { $what }
network-map-edge = { $way ->
    [nearer] Inner ring
   *[farther] Outer ring
 }
network-map-nobody-there = There is nobody in that direction or by that name
network-map-tie-begun = A tie begins: { $name }. Move to the other end and press Space. Esc cancels.
network-map-tie-cancelled = No tie was drawn
network-map-tie-known = The tie is on the map already
network-map-full-of-ties = The map has no room for more ties. Remove a tie first.
network-map-menu = Actions: { $what }
network-map-do = { $what ->
    [begin] Draw a tie (Space)
    [join] End the tie here (Space)
    [nearer] Move nearer (+)
    [farther] Move farther (−)
    [next_sector] Move to the next area of life (Shift+Page Down)
    [previous_sector] Move to the previous area of life (Shift+Page Up)
    [stronger] Make the tie stronger (+)
    [weaker] Make the tie weaker (−)
    [stress] Mark strain or take the mark off (Space)
    [open] Open the details (Enter)
   *[remove] Remove (Delete)
 }
network-map-tidy = Tidy up the map
network-map-tidied = { $same ->
    [true] The map is in order already
   *[false] The map is in order. Undo brings the earlier places back.
 }
network-map-show = Show
network-map-layer = { $layer ->
    [stress] only ties that are a strain
    [concrete] only practical help
    [emotional] only emotional support
    [information] only information
    [services] only services
    [named] only those the client named
   *[all] everything
 }
network-map-shown = Shown: { $actors } of { $all_actors } actors, { $ties } of { $all_ties } ties
network-map-near = Look closer
network-map-whole = the whole map
network-map-keys = Keys
network-map-key = { $key ->
    [arrows] Arrows: move on the map
    [shift_arrows] Shift+arrows: move an actor, or turn the direction of help
    [plus] + and −: an actor nearer or farther, a tie stronger or weaker
    [sector] Shift+Page Down and Page Up: move an actor to another area of life
    [ties] Page Down and Page Up: go through the ties of an actor
    [space] Space: begin and end a tie, mark the strain of a tie
    [enter] Enter: open the details
    [delete] Delete: remove
    [escape] Esc: cancel a tie, or go from a tie back to the actor
    [search] Letters and digits: search by name or by the number on the map
   *[undo] Ctrl+Z and Ctrl+Y: undo and redo
 }
network-progress = { $actors ->
    [one] 1 actor
   *[other] { $actors } actors
 }, { $ties ->
    [one] 1 tie
   *[other] { $ties } ties
 }
network-map-legend = What the signs mean
network-map-which = Which map
network-map-view = { $view ->
    [wished] Wished for
    [change] Change
   *[now] Now
 }
network-map-form-label = Shown as
network-map-form = { $form ->
    [table] Table
   *[map] Map
 }
network-map-date = The map tells of this day
network-map-add = Add a person or a service
network-map-add-name = Who or what?
network-map-add-invitation = For example Grandma or the child health clinic
network-map-add-one = Add to the map
network-map-add-close = Done
network-map-full = The map is full. Remove somebody first.
network-map-edits-wished = You are changing what is wished for. The map of now stays as it is.
network-map-back = Back to the map
network-map-no-ties = There are no ties yet.
network-map-draw-to = Draw a tie: the other end
network-map-draw-from = Draw a tie: the first end
network-map-choose-end = Choose
network-map-when = When
network-map-state = { $state ->
    [wished] only wished for
    [ending] now, gone in the wished map
   *[now] now and in the wished map
 }
network-map-facts = More about them
network-map-fact = { $fact ->
    [minor] Under 18
    [needs_care] Needs care
    [coordinator] Coordinates
    [after_hours] Can be reached in the evening
    [wanted] The client wants them to take part
   *[named] Named by the client
 }
network-map-told = { $answer ->
    [yes] yes
    [no] no
   *[unknown] not known
 }
network-map-text = { $field ->
    [needs] What they need
    [offers] What they offer
    [goal] What they aim at
   *[role] What their role is
 }
network-map-remove = Remove
network-map-open = Open
network-map-center-name = Whose network
network-map-center-kind = In the middle
network-map-fact-of-tie = { $fact ->
    [strength] Strength
    [stress] A strain
    [help] Help
    [supports] What kind of help
    [frequency] How often
   *[since] Since when
 }
network-map-no-support = none of these
network-map-between = Between whom
network-map-of = { $what }: { $name }
