# Behind the measures: how each is computed, where it comes from, what it does not say
network-measure-formula-size = The number of actors. The client is not counted.
network-measure-source-size = The network map of Tracy and Whittaker 1990.
network-measure-caution-size = A larger network is not a better one.
network-measure-formula-ties = The client’s ties + the ties among the others. Broken ones are left out, and so are those of animals to others than the client.
network-measure-source-ties = The signs of ties come from the ecomap (Hartman 1978).
network-measure-caution-ties = The number does not say what the ties are like.
network-measure-formula-blau = Blau’s index: 1 − Σ (nₛ / N)². nₛ = actors in one area of life, N = all whose area is marked.
network-measure-source-blau = Blau 1977.
network-measure-caution-blau = It does not say how rich a life is.
network-measure-formula-blau_norm = Blau’s index / (1 − 1 / k). k = all areas of life of the map, empty ones too.
network-measure-source-blau_norm = Blau 1977.
network-measure-caution-blau_norm = Being evenly spread is no goal, and it does not say how rich a life is.
network-measure-formula-personal_share = (people + animals) / all actors.
network-measure-source-personal_share = The course’s own measure.
network-measure-caution-personal_share = Services are not worth less than people close by.
network-measure-formula-density = 2m / (n(n − 1)). m = ties among the others, n = actors. The client and animals are left out.
network-measure-source-density = Wasserman and Faust 1994.
network-measure-caution-density = Dense is not good and sparse not bad. A large map is always sparser than a small one.
network-measure-formula-ei = (E − I) / (E + I). E = ties from one group to another, I = within a group. The groups are people, services and communities.
network-measure-source-ei = Krackhardt and Stern 1988.
network-measure-caution-ei = It does not mean that anybody is closed.
network-measure-formula-cross_sector = Ties from one area to another / ties among the others with both areas marked.
network-measure-source-cross_sector = Krackhardt and Stern 1988.
network-measure-caution-cross_sector = A tie does not yet mean that working together goes well.
network-measure-formula-via_client = The client’s contacts with no tie to anybody else. Animals are left out.
network-measure-source-via_client = Wasserman and Faust 1994.
network-measure-caution-via_client = They need not always know the others.
network-measure-formula-untied = Actors without any tie in force.
network-measure-source-untied = Wasserman and Faust 1994.
network-measure-caution-untied = A tie may simply not have been drawn.
network-measure-formula-bridging = Σ σₛₜ(v) / σₛₜ, divided by (n − 1)(n − 2) / 2. σₛₜ = shortest ways between two, σₛₜ(v) = those of them that have v in between. Everybody above zero is listed.
network-measure-source-bridging = Freeman 1977.
network-measure-caution-bridging = A place in between is no power, importance or merit.
network-measure-formula-centralisation = Σ (d − dᵢ) / ((n − 1)(n − 2)). dᵢ = one actor’s ties to the others, d = the largest of them, n = actors. The client and animals are left out.
network-measure-source-centralisation = Freeman 1979.
network-measure-caution-centralisation = It does not say whose fault it is. A high number may be good coordination.
network-measure-formula-cut = A cut point is an actor with whom some of the others lose every way to each other. The percentage is the fragmentation while they are away.
network-measure-source-cut = Borgatti 2006.
network-measure-caution-cut = They may rest too. The number obliges nobody to keep going.
network-measure-formula-fragmentation = F = 1 − Σ sᵢ(sᵢ − 1) / (n(n − 1)). sᵢ = actors in one part in which all reach each other, n = actors. The client and animals are left out.
network-measure-source-fragmentation = Borgatti 2006.
network-measure-caution-fragmentation = It does not mean that the network is broken.
network-measure-formula-coordinators = Reach: those within two ties of the coordinator / (n − 1). It is not computed for the client.
network-measure-source-coordinators = The coordinator’s task: Provan and Kenis 2008. Two steps are the course’s own limit.
network-measure-caution-coordinators = The others are still needed when one coordinates.
network-measure-formula-multiplex_share = Ties with two kinds or more / ties whose kinds are known. The kinds are practical help, emotional support and information.
network-measure-source-multiplex_share = Verbrugge 1979. Kinds of help: Tracy and Whittaker 1990.
network-measure-caution-multiplex_share = One kind of help may be enough.
network-measure-formula-multiplex_mean = Kinds in all / the client’s ties whose kinds are known. The highest value is 3.
network-measure-source-multiplex_mean = Verbrugge 1979. Kinds of help: Tracy and Whittaker 1990.
network-measure-caution-multiplex_mean = The number of kinds does not say how much help there is.
network-measure-formula-reciprocity = Ties with help both ways / ties with help in a known direction.
network-measure-source-reciprocity = Wasserman and Faust 1994. Direction of help: Tracy and Whittaker 1990.
network-measure-caution-reciprocity = It does not mean that the client takes too much.
network-measure-formula-stress_share = Ties that are a strain / ties of which it is known. All ties in force are counted, those of animals too.
network-measure-source-stress_share = The ecomap: Hartman 1978.
network-measure-caution-stress_share = It does not say who is difficult.
network-measure-formula-triangles = Threesomes with one or three ties that are a strain / all threesomes. In a threesome each is tied to the other two; the client may be one of them.
network-measure-source-triangles = Cartwright and Harary 1956. Strain: Hartman 1978.
network-measure-caution-triangles = Strain is not enmity and does not say that somebody is disliked.
network-measure-formula-effective_size = d − 2t / d. d = the client’s contacts without animals, t = the ties among them.
network-measure-source-effective_size = Borgatti 1997, on Burt’s measure (1992).
network-measure-caution-effective_size = The other contacts are not useless.
network-measure-formula-through_client = Pairs with no way to each other without the client / all pairs of the client’s contacts. Animals are left out.
network-measure-source-through_client = The course’s own measure.
network-measure-caution-through_client = The client may want it so.
network-measure-formula-named_share = Yes / (yes + no). Animals are left out.
network-measure-source-named_share = The course’s own measure.
network-measure-caution-named_share = To be named is no permission to tell anybody anything.
network-measure-formula-wanted_share = Yes / (yes + no). Animals are left out.
network-measure-source-wanted_share = The course’s own measure.
network-measure-caution-wanted_share = A wish is no permission to tell anybody anything.
network-measure-formula-plan_overlap = Pairs that share nobody / all pairs of plans. The maker is counted, the client is not.
network-measure-source-plan_overlap = Breiger 1974.
network-measure-caution-plan_overlap = Plans need not share people.
network-measure-formula-change = Jaccard’s index: staying / (staying + new + going). All ties in force are counted.
network-measure-source-change = The course’s own measure. The index is Jaccard’s.
network-measure-caution-change = Change is not progress, and a low number is no goal.
