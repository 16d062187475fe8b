package coach.connects.upwork;

import coach.connects.marketplace.SignInAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server like Upwork's on loopback: registration, codes, tokens that are good for one renewal, sessions, tools. It keeps to
 * the rules unless it is told how to answer otherwise; whoever breaks one of them is refused as Upwork would.
 */
final class FakeUpwork implements AutoCloseable {
    static final String JOB = "2112472640518280839";
    static final String ACCOUNT = "500000000000000017";
    static final String CODE = "canary-code";
    static final String CLIENT = "canary-client";

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Without it every call takes 40 ms longer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Deque<FakeAnswer>> told = new ConcurrentHashMap<>();
    private final Map<String, String> challenges = new HashMap<>();
    private final Map<String, String> results = new HashMap<>();
    private final Set<String> access = new HashSet<>();
    private final Set<String> refresh = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private int drawn;
    private boolean stream;
    private List<String> tools = List.of("list_accounts", "find_jobs", "get_profile", "list_freelancer_proposals");
    private String carrier = "";

    /** What was asked, in order: {@code METHOD path}, or {@code rpc method tool}. */
    final List<String> asked = new ArrayList<>();

    /** The bodies of what was asked. */
    final List<String> bodies = new ArrayList<>();

    private FakeUpwork(HttpServer server) {
        this.server = server;
        results.put("list_accounts", Samples.ACCOUNTS);
        results.put("find_jobs", Samples.FIXED_JOB);
        results.put("get_profile", Samples.BALANCE);
        results.put("list_freelancer_proposals", Samples.PROPOSALS);
    }

    static FakeUpwork start() {
        try {
            FakeUpwork fake =
                    new FakeUpwork(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            fake.server.setExecutor(fake.workers);
            fake.server.createContext("/", fake::handle);
            fake.server.start();
            return fake;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next answers to this, one each: a path, or a method of the protocol. */
    void answers(String what, FakeAnswer... answers) {
        told.computeIfAbsent(what, key -> new ArrayDeque<>()).addAll(List.of(answers));
    }

    /** Answers as usual again. */
    void forgetsAnswers() {
        told.clear();
    }

    /** What this tool answers from now on, as a tool's text. */
    void result(String tool, String text) {
        results.put(tool, text);
    }

    void answersInStreams() {
        stream = true;
    }

    void offers(String... names) {
        tools = List.of(names);
    }

    /** Offers all tools by way of one that carries them out. */
    void isCompact() {
        tools = List.of("list_accounts", "search_tools", "get_tool_help");
        carrier = "upwork__execute_tool";
    }

    synchronized void forgetsAccess() {
        access.clear();
    }

    synchronized List<String> calls(String beginning) {
        return asked.stream().filter(call -> call.startsWith(beginning)).toList();
    }

    /** A member says yes: the code that the browser brings back. */
    synchronized String consents(String link) {
        Map<String, String> query = form(URI.create(link).getRawQuery());
        challenges.put(CODE, query.get("code_challenge"));
        return SignInAddress.REDIRECT + "?code=" + CODE + "&state=" + query.get("state");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, body).deliver(exchange);
        }
    }

    private synchronized FakeAnswer answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        bodies.add(body);
        if (path.equals("/mcp")) {
            return rpc(exchange, JSON.readTree(body));
        }
        asked.add(exchange.getRequestMethod() + " " + path);
        Optional<FakeAnswer> other = next(path);
        if (other.isPresent()) {
            return other.get();
        }
        return switch (path) {
            case "/.well-known/oauth-protected-resource/mcp" -> FakeAnswer.json("""
                    {"resource":"%s/mcp","authorization_servers":["%s"]}""".formatted(base(), base()));
            case "/.well-known/oauth-authorization-server" -> FakeAnswer.json("""
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/allow","token_endpoint":"%1$s/token",
                    "revocation_endpoint":"%1$s/revoke","registration_endpoint":"%1$s/register",
                    "code_challenge_methods_supported":["S256"]}""".formatted(base()));
            case "/register" -> FakeAnswer.of(201, "application/json", """
                    {"client_id":"%s","token_endpoint_auth_method":"none"}""".formatted(CLIENT));
            case "/token" -> token(form(body));
            case "/revoke" -> revoked(form(body));
            default -> FakeAnswer.of(404, "text/plain", "");
        };
    }

    private Optional<FakeAnswer> next(String what) {
        return Optional.ofNullable(told.get(what)).map(Deque::poll);
    }

    private FakeAnswer token(Map<String, String> form) {
        boolean known = CLIENT.equals(form.get("client_id")) && (base() + "/mcp").equals(form.get("resource"));
        String verifier = form.getOrDefault("code_verifier", "");
        boolean code = CODE.equals(form.get("code"))
                && used.add(CODE)
                && SignInAddress.REDIRECT.equals(form.get("redirect_uri"))
                && SignIn.challenge(verifier).equals(challenges.get(CODE));
        // One that comes a second time was stolen, by whoever: then the whole grant is over.
        boolean renewal = refresh.remove(form.getOrDefault("refresh_token", ""));
        if (!known || !(form.get("grant_type").equals("refresh_token") ? renewal : code)) {
            refresh.clear();
            return FakeAnswer.of(400, "application/json", "{\"error\":\"invalid_grant\"}");
        }
        drawn++;
        access.add("canary-access-" + drawn);
        refresh.add("canary-refresh-" + drawn);
        return FakeAnswer.json("""
                {"access_token":"canary-access-%1$d","token_type":"Bearer","expires_in":86400,
                "refresh_token":"canary-refresh-%1$d"}""".formatted(drawn));
    }

    private FakeAnswer revoked(Map<String, String> form) {
        access.remove(form.get("token"));
        refresh.remove(form.get("token"));
        return FakeAnswer.json("{}");
    }

    private FakeAnswer rpc(HttpExchange exchange, JsonNode message) {
        String method = message.path("method").asText();
        String name = message.path("params").path("name").asText();
        asked.add(("rpc " + method + " " + name).strip());
        Optional<FakeAnswer> other = next(method);
        if (other.isPresent()) {
            return other.get().to(message.path("id").asInt());
        }
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!bearer.startsWith("Bearer ") || !access.contains(bearer.substring("Bearer ".length()))) {
            return FakeAnswer.of(401, "application/json", "");
        }
        if (method.equals("initialize")) {
            String session = "canary-session-" + sessions.size() + "-" + asked.size();
            sessions.add(session);
            return respond(message, """
                    {"protocolVersion":"2025-06-18","capabilities":{"tools":{}},"serverInfo":{"name":"fake","version":"1"}}""").with("Mcp-Session-Id", session);
        }
        if (!sessions.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Mcp-Session-Id")))
                || !"2025-06-18".equals(exchange.getRequestHeaders().getFirst("MCP-Protocol-Version"))) {
            return FakeAnswer.of(400, "application/json", "");
        }
        return switch (method) {
            case "notifications/initialized" -> FakeAnswer.of(202, "application/json", "");
            case "tools/list" -> respond(message, list());
            case "tools/call" -> call(message, name);
            default -> FakeAnswer.of(400, "application/json", "");
        };
    }

    private String list() {
        ObjectNode result = JSON.createObjectNode();
        for (String tool : tools) {
            ObjectNode entry =
                    result.withArray("tools").addObject().put("name", tool.contains("__") ? tool : "upwork__" + tool);
            entry.putObject("annotations").put("readOnlyHint", true);
        }
        if (!carrier.isEmpty()) {
            result.withArray("tools")
                    .addObject()
                    .put("name", carrier)
                    .putObject("annotations")
                    .put("readOnlyHint", false);
        }
        return result.toString();
    }

    private FakeAnswer call(JsonNode message, String name) {
        JsonNode arguments = message.path("params").path("arguments");
        boolean carried = name.equals(carrier);
        String tool = carried ? arguments.path("tool_name").asText() : name.replace("upwork__", "");
        boolean prefixed = name.startsWith("upwork__");
        boolean complete = tool.equals("list_accounts")
                || (arguments.path("org_uid").isTextual()
                        && arguments.path("action").isTextual());
        if (!prefixed || !results.containsKey(tool)) {
            return FakeAnswer.of(400, "text/plain", "invalid tool name: invalid resource name");
        }
        String text = complete ? results.get(tool) : "{\"status\":\"error\",\"error_code\":\"ORG_UID_REQUIRED\"}";
        return respond(message, Samples.textResult(text));
    }

    private FakeAnswer respond(JsonNode message, String result) {
        int id = message.path("id").asInt();
        return stream
                ? FakeAnswer.stream(Samples.NOTICE, Samples.result(id, result))
                : FakeAnswer.json(Samples.result(id, result));
    }

    static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts.length < 2 ? "" : parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
