package coach.connects.app.planted.wallet;

/** Reads what was not handed in. */
final class AsksTheMachine {
    String home() {
        return String.valueOf(System.getenv("HOME"));
    }
}
