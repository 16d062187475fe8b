package coach.connects.app.jar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A server in Upwork's place, in this process: it signs in, draws tokens that are good for one renewal, and tells of one job. Of
 * a renewal with a token that was used before it ends the whole grant, as a careful server does. What it must not find again
 * anywhere else it writes down ({@link #secrets}).
 */
final class UpworkStandIn implements AutoCloseable {
    static final String JOB = "https://www.upwork.com/jobs/~022112472640518280839";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "500000000000000017";
    private static final String REDIRECT = "http://localhost:8765/callback";

    /** How it answers questions about tools. */
    enum Form {
        JSON,
        EVENTS,
        /** One tool that carries out the others. */
        COMPACT
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Form form;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> alive = new HashSet<>();
    private final Set<String> secrets = new HashSet<>(Set.of(ACCOUNT));
    private int drawn;
    private boolean applied;
    private Runnable beforeTokens = () -> {};
    private Runnable afterTokens = () -> {};

    private UpworkStandIn(HttpServer server, Form form) {
        this.server = server;
        this.form = form;
    }

    static UpworkStandIn answering(Form form) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        UpworkStandIn upwork = new UpworkStandIn(server, form);
        server.setExecutor(upwork.workers);
        server.createContext("/", upwork::handle);
        server.start();
        return upwork;
    }

    /** The settings of a host who lets one freelancer connect to it. */
    Map<String, String> settings() {
        return Map.of(
                "CONNECTS_UPWORK", "own-use",
                "CONNECTS_SECRET_KEY", "bWFkZS11cC1leGFtcGxlLW9mLTMyLWJ5dGVzLWxvbmc=",
                "CONNECTS_UPWORK_URL", base(),
                "LOG_LEVEL", "trace");
    }

    /** The address that the browser of somebody is led to who allows what is asked by the link in these words. */
    synchronized String allows(String words) {
        String link = words.lines()
                .filter(line -> line.startsWith(base() + "/allow?"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
        String code = secret("code");
        alive.add(code);
        return REDIRECT + "?code=" + code + "&state="
                + fields(URI.create(link).getRawQuery()).get("state");
    }

    /** What happens when new tokens are drawn and not yet told. */
    synchronized void beforeTokens(Runnable then) {
        beforeTokens = then;
    }

    /** What happens when new tokens are told. */
    synchronized void afterTokens(Runnable then) {
        afterTokens = then;
    }

    /** From now on the tokens to ask with are no good; those to renew with are. */
    synchronized void forgetsAccess() {
        alive.removeIf(token -> token.contains("access"));
    }

    /** From now on the job is one to which they applied. */
    synchronized void knowsOfAProposal() {
        applied = true;
    }

    synchronized boolean isAnythingAlive() {
        return !alive.isEmpty();
    }

    /** How often this was asked: the kind of a grant, or a tool. */
    synchronized long count(String what) {
        return asked.stream().filter(what::equals).count();
    }

    /** Every code, token, verifier, client and account so far. */
    synchronized Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String secret(String kind) {
        drawn++;
        String drawnNow = "zq" + kind + drawn;
        secrets.add(drawnNow);
        return drawnNow;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/token")) {
                Optional<String> tokens = tokens(fields(body));
                (tokens.isPresent() ? beforeTokens : (Runnable) () -> {}).run();
                write(exchange, tokens.isPresent() ? 200 : 400, tokens.orElse("{\"error\":\"invalid_grant\"}"));
                (tokens.isPresent() ? afterTokens : (Runnable) () -> {}).run();
                return;
            }
            if (path.equals("/mcp")) {
                rpc(exchange, JSON.readTree(body));
                return;
            }
            write(exchange, 200, document(path, body));
        }
    }

    private synchronized String document(String path, String body) {
        return switch (path) {
            case "/.well-known/oauth-protected-resource/mcp" -> """
                    {"resource":"%1$s/mcp","authorization_servers":["%1$s"]}""".formatted(base());
            case "/.well-known/oauth-authorization-server" -> """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/allow","token_endpoint":"%1$s/token",
                    "revocation_endpoint":"%1$s/revoke","registration_endpoint":"%1$s/register",
                    "code_challenge_methods_supported":["S256"]}""".formatted(base());
            case "/register" -> "{\"client_id\":\"" + secret("client") + "\",\"token_endpoint_auth_method\":\"none\"}";
            case "/revoke" -> {
                asked.add("revoke");
                alive.remove(fields(body).get("token"));
                yield "{}";
            }
            default -> "";
        };
    }

    private synchronized Optional<String> tokens(Map<String, String> form) {
        String kind = form.getOrDefault("grant_type", "");
        asked.add(kind);
        Optional.ofNullable(form.get("code_verifier")).ifPresent(secrets::add);
        if (!alive.remove(form.getOrDefault(kind.equals("refresh_token") ? kind : "code", ""))) {
            alive.clear();
            return Optional.empty();
        }
        String access = secret("access");
        String refresh = secret("refresh");
        alive.addAll(List.of(access, refresh));
        return Optional.of("""
                {"access_token":"%s","token_type":"Bearer","expires_in":86400,"refresh_token":"%s"}""".formatted(access, refresh));
    }

    private synchronized void rpc(HttpExchange exchange, JsonNode message) throws IOException {
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!alive.contains(bearer.replace("Bearer ", ""))) {
            write(exchange, 401, "");
            return;
        }
        String method = message.path("method").asText();
        if (method.equals("notifications/initialized")) {
            write(exchange, 202, "");
            return;
        }
        exchange.getResponseHeaders().set("Mcp-Session-Id", "session");
        String result = switch (method) {
            case "initialize" -> "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{\"tools\":{}}}";
            case "tools/list" -> list();
            default ->
                "{\"content\":[{\"type\":\"text\",\"text\":" + new TextNode(answer(message.path("params")))
                        + "}],\"isError\":false}";
        };
        String answer = "{\"jsonrpc\":\"2.0\",\"id\":" + message.path("id") + ",\"result\":" + result + "}";
        write(exchange, 200, form == Form.EVENTS ? "event: message\ndata: " + answer + "\n\n" : answer);
    }

    private String list() {
        List<String> tools = form == Form.COMPACT
                ? List.of("list_accounts", "search_tools", "execute_tool", "get_tool_help")
                : List.of("list_accounts", "find_jobs", "get_profile", "manage_proposals");
        return tools.stream()
                .map(tool -> "{\"name\":\"upwork__" + tool + "\",\"annotations\":{\"readOnlyHint\":"
                        + !List.of("execute_tool", "manage_proposals").contains(tool) + "}}")
                .collect(Collectors.joining(",", "{\"tools\":[", "]}"));
    }

    private String answer(JsonNode params) {
        String named = params.path("name").asText();
        String tool = named.equals("upwork__execute_tool")
                ? params.path("arguments").path("tool_name").asText()
                : named.replace("upwork__", "");
        asked.add(tool);
        return switch (tool) {
            case "list_accounts" -> """
                    {"accounts":[{"name":"Ada Example","org_uid":"%s","role":"TALENT"}]}""".formatted(ACCOUNT);
            case "get_profile" -> "{\"status\":\"ok\",\"balance\":{\"connectsBalance\":63}}";
            case "find_jobs" -> """
                    {"status":"ok","can_apply":true,"applied":%s,"connects_cost":14,"connects_balance":63,
                    "client_record":{"jobs_posted":24,"hire_rate_percent":82,"feedback_count":12,"feedback_score":4.87},
                    "data":{"marketplaceJobPosting":{"id":"2112472640518280839","content":{"title":"Repair a booking form",
                    "description":"<untrusted_participant_content>Please mend it.</untrusted_participant_content>"},
                    "workFlowState":{"status":"ACTIVE"},"contractTerms":{"contractType":"FIXED",
                    "experienceLevel":"ENTRY_LEVEL","fixedPriceContractTerms":{"amount":{"rawValue":"450.0","currency":"USD"}}},
                    "activityStat":{"jobActivity":{"invitesSent":0,"totalHired":0,"totalInvitedToInterview":1}}}}}""".formatted(applied);
            default -> "{\"status\":\"error\",\"error_code\":\"ACCESS_DENIED\"}";
        };
    }

    private void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean events = body.startsWith("event:");
        exchange.getResponseHeaders().set("Content-Type", events ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
        }
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length < 2 ? "" : parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
