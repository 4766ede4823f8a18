caveat-be-cash-up-front = Læge og tandlæge betaler du med det samme. Bed om den officielle attest (attestation de soins donnés / getuigschrift voor verstrekte hulp): uden den får du intet tilbage.
caveat-be-private-providers = Spørg, om lægen er »conventionné«; hudlæger, øjenlæger og plastikkirurger er det som regel ikke. Tillæg får du aldrig tilbage. Sæt aldrig kryds ved enestue på hospitalet.
caveat-be-id-required = Uden kortet vil hospitalet have fuld pris eller et forskud; med det får du en regning på din egen andel med posten.
caveat-be-other = Belgiernes årlige loft (maximum à facturer) afhænger af husstandens indkomst og er ikke lavet til besøgende.
caveat-be-refund = Gå ind hos en hvilken som helst sygekasse, for eksempel den offentlige CAAMI-HZIV, med kortet, attesterne og dit kontonummer: Den betaler alt tilbage på nær din egen andel. Du kan også søge pengene hjemme.
alternative-be-withoutReferral = hvis ingen læge har henvist dig
alternative-be-under18 = hvis patienten er under 18 år
alternative-be-offListMedicine = hvis Belgien ikke giver tilskud til medicinen
alternative-be-nonUrgent = hvis transporten ikke haster og ikke er sendt af 112
exemption-be-under18 = under 18 år

address-be = belgien
