"""One row of the budgets. In: what a module measured. Out: a line to print."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Row:
    """`name` is the row of the budgets, `value` what was measured, `met` whether it is enough (None: not measured)."""

    name: str
    what: str
    value: str
    budget: str
    met: bool | None

    def __str__(self) -> str:
        sign = {True: "ok", False: "MISSED", None: "-"}[self.met]
        return f"{self.name:4} {self.what:58} {self.value:>52}   {self.budget:22} {sign}"


def at_least(name: str, what: str, value: float, least: float, told: str = "", unit: str = "×") -> Row:
    """Return a row whose value must not be lower."""
    return Row(name, what, f"{value:,.2f} {unit} {told}".rstrip(), f"≥ {least:g} {unit}", value >= least)


def at_most(name: str, what: str, value: float, most: float, told: str = "", unit: str = "×") -> Row:
    """Return a row whose value must not be higher."""
    return Row(name, what, f"{value:,.2f} {unit} {told}".rstrip(), f"≤ {most:g} {unit}", value <= most)


def told_only(row: Row) -> Row:
    """Return a row that is not judged."""
    return replace(row, budget="told only", met=None)
