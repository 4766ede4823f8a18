# What happens in each scenario of data/scenarios.toml, and how far it varies. Money, not medicine: nothing here may read as advice on what to do when ill.

scenario-feverChild-title = Child with a fever
scenario-feverChild-story = A small child with a high fever for two days sees a doctor the same day and gets a prescription.
scenario-feverChild-varies = A second visit, no prescription or two. A small baby may spend a night or two in hospital instead. Evenings and weekends cost more in some places.

scenario-earInfection-title = Ear infection
scenario-earInfection-story = A child wakes with earache; a doctor looks into the ear and prescribes a short course of penicillin.
scenario-earInfection-varies = The prescription is often never collected. In some countries an ear specialist or a paediatrician sees the child instead.

scenario-toothache-title = Toothache
scenario-toothache-story = A tooth hurts so much that the holiday stops; the dentist opens it and closes it for the time being.
scenario-toothache-varies = A second visit if the swelling has to be drained again or the tooth is taken out. The root filling is finished at home. In many countries the dentist is private, and the card pays little or nothing.

scenario-brokenTooth-title = Broken tooth
scenario-brokenTooth-story = A fall by the pool breaks a front tooth; the dentist takes an x-ray and builds the corner up again.
scenario-brokenTooth-varies = One to three visits. A crown or an implant is made at home and is the large bill.

scenario-stomachBug-title = Stomach bug
scenario-stomachBug-story = Vomiting and diarrhoea on day three; a doctor checks for dehydration and writes a prescription.
scenario-stomachBug-varies = Most people get well without seeing anyone. A dehydrated baby or a frail adult gets an emergency visit and one or two nights with a drip.

scenario-urinaryInfection-title = Bladder infection
scenario-urinaryInfection-story = Burning and frequent urination; a urine test at the doctor and a three-day course.
scenario-urinaryInfection-varies = A second visit, a second course, or an emergency department where it has reached the kidneys.

scenario-sprainedAnkle-title = Sprained ankle
scenario-sprainedAnkle-story = A twist on the cobbles; casualty rules out a fracture and straps the ankle.
scenario-sprainedAnkle-varies = A doctor with an x-ray next door can take the place of casualty. Crutches and braces are hired or bought and are not in the sum.

scenario-brokenWrist-title = Broken wrist
scenario-brokenWrist-story = A fall on the outstretched hand; x-ray, the bone is set, a cast, and another x-ray after a week.
scenario-brokenWrist-varies = On a one-week holiday the check falls at home. An unstable break is operated on and adds a night or two in hospital.

scenario-skiKneeInjury-title = Knee injury on skis
scenario-skiKneeInjury-story = A twisted knee on the slope: sledge down, x-ray, brace and crutches; scan and any operation at home.
scenario-skiKneeInjury-varies = Many come down without the sledge. In France a doctor in the resort takes the x-ray. Many resort clinics in Austria and Italy are private, and the card pays nothing there.

scenario-skiHelicopterFracture-title = Broken leg and a helicopter from the slope
scenario-skiHelicopterFracture-story = A break just below the knee: helicopter to the valley hospital, operation within a day, five nights in hospital.
scenario-skiHelicopterFracture-varies = Three to ten nights. The patrol that arrives first may send a bill of its own, as in France.

scenario-appendicitis-title = Appendicitis
scenario-appendicitis-story = Stomach pain at night; emergency department, keyhole operation and three nights in hospital.
scenario-appendicitis-varies = One night when all goes smoothly, up to a week when the appendix has burst. An ambulance ride may come on top.

scenario-heartAttack-title = Heart attack
scenario-heartAttack-story = Chest pain, ambulance, artery opened within the hour and five nights on the heart ward.
scenario-heartAttack-varies = Two to ten nights. A transfer to a heart centre can mean a second ride or a flight.

scenario-stroke-title = Stroke
scenario-stroke-story = Drooping face and a weak arm: ambulance, scan at once and ten nights on a stroke unit before the journey home.
scenario-stroke-varies = Five to twenty nights before the journey home. Clot removal makes it an operation.

scenario-asthmaAttack-title = Asthma attack
scenario-asthmaAttack-story = An attack the inhaler does not stop; nebuliser in the emergency department, a steroid course and a check with a doctor.
scenario-asthmaAttack-varies = An ambulance, or one to three nights in hospital when the attack does not settle. Two prescriptions are enough when the inhalers are in the bag.

scenario-lostMedicine-title = Lost or forgotten medicine
scenario-lostMedicine-story = The wash bag is gone and two regular medicines cannot wait; a doctor writes local prescriptions.
scenario-lostMedicine-varies = One to five medicines. A valid prescription from home saves the visit; the pharmacy then charges by local rules.

scenario-allergicReaction-title = Severe allergic reaction
scenario-allergicReaction-story = Hives and short breath after a meal: ambulance, adrenaline and some hours of observation in the emergency department.
scenario-allergicReaction-varies = No ambulance, or a night in hospital after a severe reaction. One to four medicines.
