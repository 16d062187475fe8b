package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** One connection to the gateway: what the bot says on it is led to the gateway, and what it hears is packed. */
final class GatewayConnection {
    private static final int LONGEST_PAYLOAD = 4096;
    private static final int FRAMES_A_MINUTE = 120;

    private final FakeGateway gateway;
    private final WebSocket socket;
    private final @Nullable Deflater deflater;
    private int frames;

    @Nullable
    GatewaySession session;

    GatewayConnection(FakeGateway gateway, WebSocket.Opened opened) {
        this.gateway = gateway;
        this.socket = opened.socket();
        this.deflater = opened.target().contains("compress=zlib-stream") ? new Deflater() : null;
    }

    /** Serves it until it ends. */
    void serve() {
        try {
            send(Json.object().put("op", 10).set("d", Json.object().put("heartbeat_interval", 41250)));
            for (var text = socket.read(); text.isPresent(); text = socket.read()) {
                if (text.get().getBytes(StandardCharsets.UTF_8).length > LONGEST_PAYLOAD) {
                    close(4002, "Decode error");
                } else if (++frames > FRAMES_A_MINUTE) {
                    close(4008, "Rate limited");
                } else {
                    hear(Json.read(text.get()));
                }
            }
            gateway.left(this, socket.isOver());
        } catch (IOException e) {
            gateway.left(this, false);
        } finally {
            socket.close();
        }
    }

    private void hear(JsonNode frame) {
        JsonNode data = frame.path("d");
        switch (frame.path("op").asInt()) {
            case 1 -> send(Json.object().put("op", 11));
            case 2 -> gateway.identify(this, data);
            case 6 -> gateway.resume(this, data);
            case 3, 4, 8, 31 -> {
                if (session == null) {
                    close(4003, "Not authenticated");
                }
            }
            default -> close(4001, "Unknown opcode");
        }
    }

    /** Sends a frame; one that cannot be sent is noticed by the reader. */
    synchronized void send(JsonNode frame) {
        try {
            if (deflater == null) {
                socket.text(frame.toString());
            } else {
                socket.binary(packed(deflater, frame.toString().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            socket.close();
        }
    }

    private static byte[] packed(Deflater deflater, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        deflater.setInput(bytes);
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    void cut() {
        socket.close();
    }
}
