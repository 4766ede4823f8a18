caveat-ax-nordic-yellow-card = Bor du i et andet nordisk land eller i resten af Finland, så vis legitimation og oplys din adresse hjemme; tag også gerne det blå kort med. Uden noget bevis betaler du det hele.
caveat-ax-nordic-yellow-card-2 = Den nordiske konvention fra 2012 trådte i kraft særskilt på Åland, efter aftale med Sverige og Finland; den danske vejledning nævner Åland ved siden af landene.
caveat-ax-remote-area = Alvorlige tilfælde bliver sendt over havet, og dårligt vejr kan forsinke turen.
caveat-ax-private-providers = De få private klinikker tager fuld pris.
caveat-ax-refund = Kela refunderer medicin og transport som i resten af Finland; det offentlige ÅHS retter selv sin regning, når dit bevis for sygesikring kommer frem.
alternative-ax-under18 = hvis patienten er under 18 år
alternative-ax-offListMedicine = hvis Finland ikke giver tilskud til medicinen
alternative-ax-longTermMedicine = hvis det er medicin mod en kronisk sygdom på listen
alternative-ax-notTurning19ThisYear = hvis det ikke er i det år, patienten fylder 19
exemption-ax-under18 = under 18 år
exemption-ax-notTurning19ThisYear = 18 år og ikke i det år, man fylder 19

address-ax = aaland
