package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked once into the data folder. Left alone, the driver unpacks it into the temporary
 * folder and compares it there byte by byte at every start, which takes 100 ms of the time to the first answer.
 */
final class NativeLibraryLoader {

    static final String FOLDER = "native";

    private static final String PATH_PROPERTY = "org.sqlite.lib.path";
    private static final String NAME_PROPERTY = "org.sqlite.lib.name";

    private NativeLibraryLoader() {}

    /**
     * Points the driver to the unpacked library, once a process and before it loads. What goes wrong here is no
     * failure: the driver then unpacks for itself. A path that the deployer has set is left as it is.
     *
     * @throws StoreUnavailableException when there is no library for this machine
     */
    static synchronized void prepare(Path dataFolder) {
        if (System.getProperty(PATH_PROPERTY) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = resourceFolder() + "/" + name;
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed != null) {
                Path folder = dataFolder.resolve(FOLDER).toAbsolutePath();
                Path file = unpacked(folder, name, packed.readAllBytes());
                System.setProperty(PATH_PROPERTY, folder.toString());
                System.setProperty(NAME_PROPERTY, file.getFileName().toString());
                return;
            }
        } catch (IOException | StoreUnavailableException e) {
            // A full or odd disk: the store's own opening says so, if it matters there too.
            return;
        }
        throw noLibrary();
    }

    private static StoreUnavailableException noLibrary() {
        return new StoreUnavailableException(
                StoreUnavailableException.Category.FAILED,
                "The embedded database is not there for this machine (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch")
                        + "). docs/hosting.md names the machines; a MongoDB server (MONGODB_URI) does without.");
    }

    /**
     * Where the driver keeps the library of this system. It would run a program to see whether a Linux is an Android;
     * that this process itself runs on GNU's C library says the same at once.
     */
    private static String resourceFolder() {
        return runsOnGnu()
                ? "/org/sqlite/native/Linux/" + OSInfo.getArchName()
                : LibraryLoaderUtil.getNativeLibResourcePath();
    }

    private static boolean runsOnGnu() {
        try {
            String mapped = Files.readString(Path.of("/proc/self/maps"));
            return mapped.contains("/libc.so.6") || mapped.contains("/libc-2.");
        } catch (IOException e) {
            return false; // no Linux
        }
    }

    /**
     * The file with exactly these bytes. They are compared whole: a file cut short by a crash, or put there by
     * somebody else, never becomes code of this process.
     */
    static Path unpacked(Path folder, String libraryName, byte[] bytes) throws IOException {
        Path file = folder.resolve(SQLiteJDBCLoader.getVersion() + "-" + libraryName);
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return file;
        }
        DataFolder.make(folder);
        removeOthers(folder);
        Path part = DataFolder.privateFile(folder.resolve(libraryName + ".part"));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            // Not forced to the disk: what a crash cuts short is found and unpacked anew.
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void removeOthers(Path folder) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}
