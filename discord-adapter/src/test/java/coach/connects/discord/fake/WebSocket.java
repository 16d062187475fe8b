package coach.connects.discord.fake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The server's end of one WebSocket, as much of it as a gateway needs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455">RFC 6455</a>
 */
final class WebSocket implements AutoCloseable {
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int LONGEST = 1 << 20;
    private static final int CONTINUED = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private boolean isOver;

    private WebSocket(Socket socket) throws IOException {
        this.socket = socket;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    /** A WebSocket, and what its client asked for. */
    record Opened(WebSocket socket, String target) {}

    /** Shakes hands with a client; nothing when it speaks another protocol. */
    static Optional<Opened> accept(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        WebSocket opened = new WebSocket(socket);
        String[] request = opened.line().split(" ", -1);
        String key = "";
        for (String header = opened.line(); !header.isEmpty(); header = opened.line()) {
            int colon = header.indexOf(':');
            if (header.substring(0, colon).toLowerCase(Locale.ROOT).equals("sec-websocket-key")) {
                key = header.substring(colon + 1).strip();
            }
        }
        if (key.isEmpty() || request.length < 2) {
            socket.close();
            return Optional.empty();
        }
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accepted(key) + "\r\n\r\n";
        opened.out.write(answer.getBytes(StandardCharsets.US_ASCII));
        opened.out.flush();
        return Optional.of(new Opened(opened, request[1]));
    }

    private static String accepted(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST) {
                throw new EOFException("no end of line");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** The next text of the client; nothing when it closed the connection properly. */
    Optional<String> read() throws IOException {
        byte[] message = new byte[0];
        while (true) {
            int head = in.readUnsignedByte();
            byte[] payload = payload();
            switch (head & 15) {
                case CLOSE -> {
                    int code = payload.length < 2 ? 1005 : ((payload[0] & 255) << 8) | (payload[1] & 255);
                    isOver = !socket.isClosed() && (code == 1000 || code == 1001);
                    close(code == 1005 ? 1000 : code, "");
                    return Optional.empty();
                }
                case PING -> frame(PONG, payload);
                case PONG -> {}
                case CONTINUED, TEXT -> {
                    message = joined(message, payload);
                    if ((head & 128) != 0) {
                        return Optional.of(new String(message, StandardCharsets.UTF_8));
                    }
                }
                default -> throw new IOException("a frame of kind " + (head & 15));
            }
        }
    }

    /** Whether the client said goodbye for good: with a code of 1000 or 1001, after which nothing can be resumed. */
    boolean isOver() {
        return isOver;
    }

    private byte[] payload() throws IOException {
        int second = in.readUnsignedByte();
        long length = second & 127;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        if (length > LONGEST || (second & 128) == 0) {
            throw new IOException("a frame too long or not masked: " + length);
        }
        byte[] mask = new byte[4];
        in.readFully(mask);
        byte[] payload = new byte[(int) length];
        in.readFully(payload);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return payload;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    void text(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void binary(byte[] bytes) throws IOException {
        frame(BINARY, bytes);
    }

    /** Says goodbye with a code, and closes. */
    void close(int code, String reason) {
        byte[] words = reason.getBytes(StandardCharsets.UTF_8);
        byte[] payload = new byte[words.length + 2];
        payload[0] = (byte) (code >> 8);
        payload[1] = (byte) code;
        System.arraycopy(words, 0, payload, 2, words.length);
        try {
            frame(CLOSE, payload);
            socket.shutdownOutput();
        } catch (IOException e) {
            close();
        }
    }

    private synchronized void frame(int kind, byte[] payload) throws IOException {
        byte[] head;
        if (payload.length < 126) {
            head = new byte[] {(byte) (128 | kind), (byte) payload.length};
        } else if (payload.length < 1 << 16) {
            head = new byte[] {(byte) (128 | kind), 126, (byte) (payload.length >> 8), (byte) payload.length};
        } else {
            head = new byte[10];
            head[0] = (byte) (128 | kind);
            head[1] = 127;
            for (int i = 0; i < 8; i++) {
                head[9 - i] = (byte) ((long) payload.length >> (8 * i));
            }
        }
        out.write(joined(head, payload));
        out.flush();
    }

    /** Ends without a word, as a cut cable does. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }
}
