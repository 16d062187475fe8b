package coach.connects.engine;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Chart;
import coach.connects.chat.ChartRenderer;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.OutgoingMessage.Attachment;
import java.util.List;
import java.util.Optional;

/**
 * Has charts drawn once a person's step is over and saved: it takes a while, and meanwhile whatever else the person does
 * goes on. Where none can be drawn the words go alone; they say the same.
 */
public final class ChartGateway extends ForwardingGateway {
    private final ChartRenderer renderer;

    /** Behind this one. */
    public ChartGateway(BotGateway core, ChartRenderer renderer) {
        super(core);
        this.renderer = renderer;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        return super.handle(event).stream().map(this::drawn).toList();
    }

    private OutgoingMessage drawn(OutgoingMessage message) {
        Optional<Attachment> file = message.file();
        Optional<Chart> chart = file.flatMap(Attachment::chart);
        if (chart.isEmpty()) {
            return message;
        }
        Optional<FileContent> picture = renderer.render(chart.get());
        return picture.map(png -> message.withFile(new Attachment(file.get().name(), png, chart)))
                .orElseGet(message::withoutFile);
    }
}
