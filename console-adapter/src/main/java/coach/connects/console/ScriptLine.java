package coach.connects.console;

import java.time.Instant;

/** What one line of a script asks for. */
sealed interface ScriptLine {
    void execute(ScriptRunner runner) throws ScriptException;

    record TextLine(ScriptUser user, String text) implements ScriptLine {
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

    record PressId(ScriptUser user, String id) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) {
            runner.pressId(user, id);
        }
    }

    record Send(ScriptUser user, String path) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.send(user, path);
        }
    }

    record Advance(IsoPeriodDuration span) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.advance(span);
        }
    }

    record MoveClock(Instant to) implements ScriptLine {
        @Override
        public void execute(ScriptRunner runner) throws ScriptException {
            runner.moveClock(to);
        }
    }

    interface ScriptRunner {
        void say(ScriptUser user, String text);

        /** Lets somebody press the newest button of this label that they see. */
        void pressLabel(ScriptUser user, String label);

        void pressId(ScriptUser user, String id);

        void send(ScriptUser user, String path) throws ScriptException;

        void advance(IsoPeriodDuration span) throws ScriptException;

        void moveClock(Instant to) throws ScriptException;
    }
}
