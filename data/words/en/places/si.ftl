caveat-si-other = Sources disagree on what a visitor pays. An old page of the Slovenian fund describes top-ups for care that is not urgent, but they were abolished on 1 January 2024, and a newer page says that emergency and necessary care is free.
caveat-si-mountain = Rescue in the Slovenian Alps is free today, but politicians are discussing it. Cross into Austria or Italy and other rules decide who pays.
caveat-si-private-providers = Private doctors without a concession (samoplačnik) bill in full, and so do health centres if you have no card or it is not urgent.
caveat-si-ski = No separate charge for rescue on the piste was found; the mountain rescue rule applies.
caveat-si-refund = The Slovenian fund settles with your insurer at home. Bills paid to private or non-contracted providers cannot be claimed in Slovenia. If you have no card with you, ask for a replacement certificate before you pay.
note-si-few-dentists = Many public dentists take no new patients. At a private one you pay the full price.
alternative-si-withoutReferral = if you come without a referral
alternative-si-dentalPainRelief = if it is a dental emergency
alternative-si-noPublicSlot = if no public dentist can see you
alternative-si-countsAsChild = if the rule for children still holds at that age
alternative-si-nonUrgent = if it is not urgent
alternative-si-offListMedicine = if the medicine is not on the lists
alternative-si-interimList = if the medicine was on the interim list only
exemption-si-child = child

address-si = slovenia
