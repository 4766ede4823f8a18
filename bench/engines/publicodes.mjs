// The rules as a publicodes model: the object that its YAML is parsed to. It keeps the tree of each evaluation.

const model = {
  days: { unité: "jour", "par défaut": "0 jour" },
  "days used": { unité: "jour", "par défaut": "0 jour" },
  items: { unité: "item", "par défaut": "0 item" },
  "item price": { unité: "€/item", "par défaut": "20 €/item" },
  rides: { unité: "ride", "par défaut": "0 ride" },
  "ride price": { unité: "€/ride", "par défaut": "700 €/ride" },
  doctor: { valeur: "0 €" },
  "days left": { valeur: "28 jour - days used", plancher: "0 jour" },
  "days charged": { valeur: "days", plafond: "days left" },
  hospital: { produit: ["10 €/jour", "days charged"], unité: "€" },
  "item tenth": { produit: ["10%", "item price"], plancher: "5 €/item", plafond: "10 €/item", unité: "€/item" },
  "item share": { "le minimum de": ["item price", "item tenth"], unité: "€/item" },
  medicine: { produit: ["items", "item share"], unité: "€" },
  "ride share": { produit: ["10%", "ride price"], plancher: "5 €/ride", plafond: "10 €/ride", unité: "€/ride" },
  ambulance: { produit: ["rides", "ride share"], unité: "€" },
  total: { somme: ["doctor", "hospital", "medicine", "ambulance"], unité: "€" },
};

export async function load(use) {
  const { default: Engine } = await use("publicodes");
  const engine = new Engine(model);
  const value = (name) => engine.evaluate(name).nodeValue;
  return {
    prepare: ({ days, daysUsed, items, itemPrice, rides, ridePrice }) => ({
      days,
      "days used": daysUsed,
      items,
      "item price": itemPrice / 100,
      rides,
      "ride price": ridePrice / 100,
    }),
    answer(situation) {
      engine.setSituation(situation);
      return {
        doctor: value("doctor"),
        hospital: value("hospital"),
        medicine: value("medicine"),
        ambulance: value("ambulance"),
        total: value("total"),
      };
    },
  };
}
