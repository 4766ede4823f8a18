caveat-fi-nordic-yellow-card = Bor du i et andet nordisk land, får du nødvendig behandling til stedets takst, når du viser, hvem du er, og oplyser din adresse hjemme, uanset statsborgerskab. Pas, officiel legitimation med billede, kørekort eller betalingskort med billede er nok.
caveat-fi-nordic-yellow-card-2 = Hjemrejse til et andet nordisk land: Kela betaler det, sygdommen koster ekstra (blanket SV 4r), også for en ledsager, når det er nødvendigt. Få lægeerklæringen, før du rejser, og gem kvitteringerne. En enkelt finsk side skriver, at dit eget land betaler; aftalen selv siger Finland.
caveat-fi-region = Taksterne er det højeste, der må tages: Helsinki tager intet på sine sundhedscentre, andre tager det hele.
caveat-fi-private-providers = Private klinikker koster flere gange den offentlige takst, og kun en lille fast del kommer tilbage.
caveat-fi-cash-up-front = Uden kortet (eller, bor du i Norden, legitimation og adresse) får du regning på det hele.
caveat-fi-refund = Har du købt medicin uden at vise kortet eller selv betalt for transport? Søg pengene hos Kela inden seks måneder (blanket SV 4).
caveat-fi-refund-2 = Det, en hjemrejse i Norden koster ekstra: Kelas blanket SV 4r, før du rejser; bagefter kun med kvitteringer og lægeerklæring.
alternative-fi-outOfHours = hvis det er om aftenen, om natten eller i weekenden
alternative-fi-under18 = hvis patienten er under 18 år
alternative-fi-offListMedicine = hvis Finland ikke giver tilskud til medicinen
alternative-fi-longTermMedicine = hvis det er medicin mod en kronisk sygdom på listen
alternative-fi-notTurning19ThisYear = hvis det ikke er i det år, patienten fylder 19
exemption-fi-under18 = under 18 år
exemption-fi-notTurning19ThisYear = 18 år og ikke i det år, man fylder 19

address-fi = finland
