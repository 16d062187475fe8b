package coach.connects.chat;

import java.util.Optional;

/** Makes pictures of figures. The same chart is always the same picture. */
public interface ChartRenderer {
    /** The picture as PNG; empty where none can be drawn here. Does not throw. */
    Optional<FileContent> render(Chart chart);
}
