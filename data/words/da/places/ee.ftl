caveat-ee-region = Gebyrerne er det højeste, loven tillader. Hospitalerne gør forskel på, hvem de opkræver, og på hvad børn og gentagne besøg koster.
caveat-ee-private-providers = Klinikker uden aftale med sygekassen tager fuld pris; dér hjælper kortet ikke.
caveat-ee-mountain = Der er ingen bjerge; redningstjenesten og politiet leder efter savnede.
caveat-ee-other = Skal der tolk til, betaler du selv for den.
caveat-ee-refund = Gebyrer bliver ikke betalt tilbage i Estland. Betalte du fuld pris, fordi kortet manglede, søger du pengene hjemme med kvitteringerne.
alternative-ee-homeVisit = hvis lægen kommer hjem til dig
alternative-ee-under19 = hvis patienten er under 19 år
alternative-ee-from63OrPensioner = hvis patienten er fyldt 63 år eller får folkepension
alternative-ee-dentalPainRelief = hvis det kun er akut hjælp mod smerter
alternative-ee-withoutBenefit = hvis du ikke får sygekassens tilskud til tandlæge
alternative-ee-offListMedicine = hvis medicinen ikke er på listen
alternative-ee-intensiveCare = hvis du ligger på intensivafdeling
exemption-ee-admitted = indlagt efter besøget
exemption-ee-pregnancy = gravid
exemption-ee-under19 = under 19 år
exemption-ee-intensiveCare = på intensivafdeling

address-ee = estland
