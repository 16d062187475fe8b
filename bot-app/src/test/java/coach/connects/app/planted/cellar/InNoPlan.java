package coach.connects.app.planted.cellar;

/** Lives in a package that nobody planned. */
final class InNoPlan {}
