caveat-cz-mountain = Kortet betaler aldrig hjælp fra bjergredningen. Den sender regning til dig eller dit forsikringsselskab efter en takst i euro og inddriver ubetalte regninger, også i udlandet.
caveat-cz-ski = Den samme tjeneste rykker ud på skistederne, for eksempel i Krkonoše (Riesengebirge): regn med dens takst, selv om kortet dækker hospitalet.
caveat-cz-private-providers = En klinik uden aftale tager fuld pris, og hverken den tjekkiske sygekasse eller kortet betaler den tilbage.
caveat-cz-refund = Du får ikke mere tilbage end en, der bor i landet, og de almindelige gebyrer betaler du selv. Blev kortet ikke godtaget, så gem regningen og søg pengene hjemme.
alternative-cz-outOfHours = hvis det er uden for dagtiden: om natten, i weekenden eller på en helligdag
alternative-cz-daytime = hvis det er på en hverdag mellem kl. 7 og 17
alternative-cz-offListMedicine = hvis medicinen slet ikke er dækket
alternative-cz-from70 = hvis patienten er fyldt 70
alternative-cz-under18OrFrom65 = hvis patienten er under 18 eller mellem 65 og 69 år
alternative-cz-withMountainRescue = hvis flyvningen sker for eller sammen med bjergredningen
exemption-cz-admitted = indlagt på hospital
note-cz-dentist = Der er få tandlæger med aftale og ledige tider.

address-cz = tjekkiet
