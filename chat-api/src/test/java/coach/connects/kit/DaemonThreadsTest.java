package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DaemonThreadsTest {
    @Test
    void noneHoldsTheProcessAndEachHasItsName() throws Exception {
        Callable<String> which = () ->
                Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon();
        for (ThreadPoolExecutor pool :
                new ThreadPoolExecutor[] {DaemonThreads.atMost(2, "worker"), DaemonThreads.asNeeded("worker")}) {
            assertThat(pool.submit(which).get(60, TimeUnit.SECONDS)).isEqualTo("worker true");
            assertThat(pool.allowsCoreThreadTimeOut()).isTrue();
            pool.shutdown();
        }
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        Thread thread = DaemonThreads.start(
                "alone", () -> daemon.complete(Thread.currentThread().isDaemon()));
        assertThat(daemon.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.getName()).isEqualTo("alone");
    }
}
