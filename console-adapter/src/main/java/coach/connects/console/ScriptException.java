package coach.connects.console;

/** A line that cannot be carried out; says why, in the words of the catalogue. */
final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /**
     * Refuses a line.
     *
     * @param key the sentence's key in the catalogue
     * @param values name, value, name, value … for the sentence
     */
    ScriptException(String key, Object... values) {
        super(key, null, false, false);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
