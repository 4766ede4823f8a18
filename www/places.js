// Lets the reader sort the table of all countries by any of its columns. Without this script the table is a table.

for (const table of document.querySelectorAll("table.index")) {
  const [body] = table.tBodies;
  const heads = [...table.tHead.rows[0].cells];
  const inOrder = [...body.rows];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const ascending = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      const sorted = inOrder
        .map((row, place) => ({ row, place, value: column === 0 ? place : amount(row.cells[column]) }))
        .sort((one, other) => compare(one, other, ascending));
      body.append(...sorted.map(({ row }) => row));
    });
  });
}

/** What a cell costs; nothing where nobody knows. */
function amount(cell) {
  return cell.dataset.value === "" ? undefined : Number(cell.dataset.value);
}

/** What nobody knows stands last either way; what costs the same stands by the alphabet. */
function compare(one, other, ascending) {
  if (one.value === undefined || other.value === undefined) return (one.value === undefined) - (other.value === undefined) || one.place - other.place;
  return (ascending ? one.value - other.value : other.value - one.value) || one.place - other.place;
}
