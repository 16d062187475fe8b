package coach.connects.upwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tools that a member's account is offered, under the names that the server gives them, which bear a prefix. An account in
 * the compact mode is offered others by way of one that carries them out.
 */
final class ToolCatalogue {
    private static final String PREFIX_END = "__";
    private static final String CARRIER = "execute_tool";

    /** The name on the wire, and whether the server says now that the tool only reads. */
    private record Entry(String name, boolean reads) {}

    private final Map<String, Entry> entries;

    private ToolCatalogue(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** A tool's name on the wire and what is handed to it. */
    record ToolCall(String name, ObjectNode arguments) {}

    /** Of the tools that were listed. One that is named twice is none. */
    static ToolCatalogue of(List<ToolField> tools) {
        Map<String, Entry> entries = new HashMap<>();
        for (ToolField tool : tools) {
            Optional<String> name = tool.at("name").line();
            boolean reads = tool.at("annotations", "readOnlyHint").flag().orElse(false);
            name.ifPresent(wire ->
                    entries.merge(bare(wire), new Entry(wire, reads), (one, other) -> new Entry(one.name(), false)));
        }
        return new ToolCatalogue(entries);
    }

    /**
     * How this is called here; empty when it is not offered, or no longer said to only read. In the compact mode nothing is
     * said of the tool itself: our own list, which only reads, decides alone.
     */
    Optional<ToolCall> call(ReadTool tool, String account, ObjectNode params) {
        ObjectNode arguments = tool.arguments(account, params);
        Entry own = entries.get(tool.tool());
        Entry carrier = entries.get(CARRIER);
        if (own != null) {
            return own.reads() ? Optional.of(new ToolCall(own.name(), arguments)) : Optional.empty();
        }
        if (carrier == null) {
            return Optional.empty();
        }
        ObjectNode carried = BoundedJson.empty().put("tool_name", tool.tool());
        carried.setAll(arguments);
        return Optional.of(new ToolCall(carrier.name(), carried));
    }

    private static String bare(String wire) {
        int prefix = wire.lastIndexOf(PREFIX_END);
        return prefix < 0 ? wire : wire.substring(prefix + PREFIX_END.length());
    }
}
