caveat-nl-cash-up-front = Praktiserende læger beder tit besøgende om at betale en fast takst med det samme; den får du tilbage fra Zilveren Kruis. Myndigheden har givet praksisser en påtale for at tage for meget af turister.
caveat-nl-private-providers = Private klinikker og behandling uden for grundpakken, for eksempel næsten al tandpleje for voksne, er ikke dækket.
caveat-nl-id-required = Du skal vise et gyldigt kort; uden det går regningen direkte til dig.
caveat-nl-other = Du betaler selv en del af noget medicin, barselspleje, taxatransport, fysioterapi, hjælpemidler og langvarig pleje.
caveat-nl-refund = Send regningerne og en kopi af kortet til Zilveren Kruis, Groep Buitenlands Recht, Postbus 650, 7300 AR Apeldoorn (gbr@zilverenkruis.nl, +31 33 445 68 70) inden tre år. Du får det tilbage, som en hollænder ville have fået dækket efter loven. Du kan også søge pengene hjemme.
alternative-nl-under18 = hvis patienten er under 18 år
alternative-nl-offListMedicine = hvis medicinen ikke er i den hollandske grundpakke
exemption-nl-under18 = under 18 år

address-nl = nederlandene
