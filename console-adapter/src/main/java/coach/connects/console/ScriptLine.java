package coach.connects.console;

import java.time.Instant;

/** What one line of a script asks for. */
sealed interface ScriptLine {
    /** Has it done. */
    void execute(ScriptRunner runner) throws ScriptException;

    /** Somebody writes. */
    record Say(ScriptUser user, String text) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) {
            runner.say(user, text);
        }
    }

    /** Somebody presses a button, named by what is written on it. */
    record PressLabel(ScriptUser user, String label) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) {
            runner.pressLabel(user, label);
        }
    }

    /** Somebody presses a button, named by its id. */
    record PressId(ScriptUser user, String id) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) {
            runner.pressId(user, id);
        }
    }

    /** Somebody sends a file. */
    record Send(ScriptUser user, String path) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.send(user, path);
        }
    }

    /** Time goes by. */
    record Advance(IsoPeriodDuration span) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.advance(span);
        }
    }

    /** Time goes on until an instant. */
    record MoveClock(Instant to) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.moveClock(to);
        }
    }

    /** Where lines are carried out. */
    interface ScriptRunner {
        /** Lets somebody write. */
        void say(ScriptUser user, String text);

        /** Lets somebody press the newest button of this label that they see. */
        void pressLabel(ScriptUser user, String label);

        /** Lets somebody press the button of this id. */
        void pressId(ScriptUser user, String id);

        /** Lets somebody send the file at this path. */
        void send(ScriptUser user, String path) throws ScriptException;

        /** Lets this much time go by. */
        void advance(IsoPeriodDuration span) throws ScriptException;

        /** Lets time go on until this instant. */
        void moveClock(Instant to) throws ScriptException;
    }
}
