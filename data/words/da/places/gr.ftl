caveat-gr-remote-area = Små øer har et sundhedscenter eller en enkelt læge og ingen offentlig tandlæge. Du kan blive flyttet med helikopter eller båd, og ventetid kan sende dig i det private.
caveat-gr-private-providers = Spørg en læge med aftale, før du bliver behandlet, om der er flere gratis EOPYY-besøg tilbage i denne måned.
caveat-gr-id-required = Hav kortet og pas eller id-kort med. Uden kortet tager det offentlige mindst 20 euro plus prøver.
caveat-gr-dialysis-oxygen = Dialyse, ilt, særlig astmabehandling og kemoterapi skal aftales med stedet, før du rejser.
caveat-gr-refund = Grækenland betaler intet tilbage for private læger og klinikker uden aftale; tag de betalte regninger med hjem. Spørgsmål: ehic@eopyy.gov.gr, +30 210 8110 918.
note-gr-quota = En læge med aftale har 200 gratis besøg om måneden. Er de brugt, betaler du den private pris, så spørg først.
note-gr-dentist-scarce = Der er få offentlige tandlæger, og mange øer har ingen. Regn med den private pris, hvis du ikke finder en.
alternative-gr-noPublicDentist = hvis der ikke er nogen offentlig tandlæge, og du går til en privat
alternative-gr-offList = hvis medicinen ikke er på listen
alternative-gr-severeDisease = hvis medicinen er mod en alvorlig sygdom på den gratis liste
alternative-gr-chronicDisease = hvis medicinen er mod en kronisk sygdom på listen
alternative-gr-notOnList = hvis medicinen viser sig ikke at være på listen

address-gr = graekenland
