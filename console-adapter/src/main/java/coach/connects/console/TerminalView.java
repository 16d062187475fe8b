package coach.connects.console;

import coach.connects.chat.RichText;
import coach.connects.i18n.Messages;
import java.util.List;

/** Messages as a person reads them: lines of a bearable width, and numbers in front of the buttons. */
final class TerminalView implements ConsoleScreen.MessageView {
    private static final String BETWEEN_BUTTONS = "  ";

    private final ConsoleIo output;
    private final NumberedButtons buttons;
    private final Messages messages;

    TerminalView(ConsoleIo output, NumberedButtons buttons, Messages messages) {
        this.output = output;
        this.buttons = buttons;
        this.messages = messages;
    }

    @Override
    public void write(ScreenMessage message) {
        StringBuilder lines = new StringBuilder();
        set(message.message().text(), lines);
        message.file().ifPresent(file -> {
            set(messages.text("console.file.saved"), lines);
            // On a line of its own and in one piece, to be copied.
            lines.append(new StyledText(RichText.of(file.toString())).plain()).append('\n');
            set(messages.text("console.file.goes"), lines);
        });
        buttons.number(message.id(), message.message().buttons()).forEach(row -> setRow(row, lines));
        output.write(lines.append('\n').toString());
    }

    /** Writes something that the console itself has to say. */
    void say(RichText text) {
        StringBuilder lines = new StringBuilder();
        set(text, lines);
        output.write(lines.append('\n').toString());
    }

    private void set(RichText text, StringBuilder lines) {
        StyledText styled = new StyledText(text);
        for (WordWrap.Line line : WordWrap.lines(styled.plain(), output.width())) {
            lines.append(" ".repeat(line.indent()))
                    .append(styled.set(line.from(), line.to(), output.showsEmphasis()))
                    .append('\n');
        }
    }

    private void setRow(List<String> row, StringBuilder lines) {
        int column = 0;
        for (String button : row) {
            String label = new StyledText(RichText.of(button)).plain();
            boolean fits = column + BETWEEN_BUTTONS.length() + label.length() <= output.width();
            if (column > 0) {
                lines.append(fits ? BETWEEN_BUTTONS : "\n");
            }
            column = (column > 0 && fits ? column + BETWEEN_BUTTONS.length() : 0) + label.length();
            lines.append(label);
        }
        lines.append('\n');
    }
}
