package coach.connects.console;

import java.time.Instant;

/** What one line of a script asks for. */
sealed interface ScriptLine {
    /** Has it done. */
    void playOn(Stage stage) throws RefusedLine;

    /** Somebody writes. */
    record Say(Sender sender, String text) implements ScriptLine {
        @Override
        public void playOn(Stage stage) {
            stage.say(sender, text);
        }
    }

    /** Somebody presses a button, named by what is written on it. */
    record PressLabel(Sender sender, String label) implements ScriptLine {
        @Override
        public void playOn(Stage stage) {
            stage.pressLabel(sender, label);
        }
    }

    /** Somebody presses a button, named by its id. */
    record PressId(Sender sender, String id) implements ScriptLine {
        @Override
        public void playOn(Stage stage) {
            stage.pressId(sender, id);
        }
    }

    /** Somebody sends a file. */
    record Send(Sender sender, String path) implements ScriptLine {
        @Override
        public void playOn(Stage stage) throws RefusedLine {
            stage.send(sender, path);
        }
    }

    /** Time goes by. */
    record Advance(CalendarSpan span) implements ScriptLine {
        @Override
        public void playOn(Stage stage) throws RefusedLine {
            stage.advance(span);
        }
    }

    /** Time goes on until an instant. */
    record MoveClock(Instant to) implements ScriptLine {
        @Override
        public void playOn(Stage stage) throws RefusedLine {
            stage.moveClock(to);
        }
    }

    /** Where lines are carried out. */
    interface Stage {
        /** Lets somebody write. */
        void say(Sender sender, String text);

        /** Lets somebody press the newest button of this label that they see. */
        void pressLabel(Sender sender, String label);

        /** Lets somebody press the button of this id. */
        void pressId(Sender sender, String id);

        /** Lets somebody send the file at this path. */
        void send(Sender sender, String path) throws RefusedLine;

        /** Lets this much time go by. */
        void advance(CalendarSpan span) throws RefusedLine;

        /** Lets time go on until this instant. */
        void moveClock(Instant to) throws RefusedLine;
    }
}
