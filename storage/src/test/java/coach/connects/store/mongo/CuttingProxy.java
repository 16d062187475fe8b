package coach.connects.store.mongo;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands between the driver and a server and passes on whole messages, until it is told to cut: then the connection
 * ends before a command reaches the server, or after it was done and before the answer gets back.
 */
final class CuttingProxy implements Closeable {

    /** Where a command's connection is cut. */
    enum Cut {
        BEFORE_THE_SERVER,
        BEFORE_THE_ANSWER
    }

    private record Order(String command, Cut cut, Runnable then) {}

    private final ServerSocket front;
    private final int serverPort;
    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + front.getLocalPort() + "/connects";
    }

    /** Cuts the next command of that name; orders are followed one after the other. */
    void cut(String command, Cut cut) {
        cut(command, cut, () -> {});
    }

    /** As above; {@code then} happens between the cut and the moment the driver learns of it. */
    void cut(String command, Cut cut, Runnable then) {
        orders.add(new Order(command, cut, then));
    }

    /** Whether every order was followed. */
    boolean isDone() {
        return orders.isEmpty();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket client = front.accept();
                open.add(client);
                daemon(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    /** Question and answer in turn, as the driver's synchronous connections do it. */
    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            open.add(server);
            DataInputStream questions = new DataInputStream(client.getInputStream());
            DataInputStream answers = new DataInputStream(server.getInputStream());
            while (passOn(questions, answers, server.getOutputStream(), client.getOutputStream())) {
                // until somebody ends it
            }
        } catch (IOException e) {
            // One side ended; the other ends with it.
        }
    }

    private boolean passOn(DataInputStream questions, DataInputStream answers, OutputStream toServer, OutputStream back)
            throws IOException {
        byte[] question = message(questions);
        Order order = orders.peek();
        boolean cut = order != null && names(question, order.command());
        if (cut && order.cut() == Cut.BEFORE_THE_SERVER) {
            orders.remove();
            order.then().run();
            return false;
        }
        toServer.write(question);
        byte[] answer = message(answers);
        if (cut) {
            orders.remove();
            order.then().run();
            return false;
        }
        back.write(answer);
        return true;
    }

    private static byte[] message(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("ended");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] whole = new byte[size];
        System.arraycopy(length, 0, whole, 0, 4);
        in.readFully(whole, 4, size - 4);
        return whole;
    }

    /** The command's name is the first field of the first document, behind the header, flags and lengths. */
    private static boolean names(byte[] question, String command) {
        String start = new String(question, 0, Math.min(question.length, 64), StandardCharsets.ISO_8859_1);
        return start.contains("\u0002" + command + "\0");
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            front.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
