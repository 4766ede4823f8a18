caveat-pt-other = Ring til SNS 24 (808 24 24 24), før du tager på skadestuen: deres henvisning sparer dig 14 til 40 euro.
caveat-pt-mountain = Madeira: hold dig til godkendte, åbne levadaer og stier. Ellers betaler du selv helikopteren.
caveat-pt-private-providers = Næsten alle tandlæger er private, og i ferieområderne er der mange privatklinikker, som ikke tager kortet.
caveat-pt-refund = Portugal betaler intet tilbage, mens du er der. Gem kvitteringerne, og søg pengene hjemme.
alternative-pt-publicDentist = hvis en af de få offentlige tandlæger har tid til dig
alternative-pt-withTests = hvis der bliver taget røntgen eller andre prøver
alternative-pt-offList = hvis der ikke er tilskud til medicinen, eller recepten er privat
alternative-pt-nonUrgent = hvis kørslen ikke haster
alternative-pt-madeiraClosedTrail = hvis du bliver reddet med helikopter fra en lukket eller ikke godkendt sti på Madeira
exemption-pt-under18 = under 18 år
exemption-pt-pregnancy = gravid
exemption-pt-referred = henvist af SNS 24 eller et sundhedscenter
exemption-pt-admitted = indlagt efter besøget

address-pt = portugal
