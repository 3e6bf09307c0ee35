package dev.paygrade.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every address that the running application answers, so that a test can ask whether it knows them all. */
public final class Routes {
    private Routes() {}

    /**
     * A method of a resource.
     *
     * @param template its address, with {@code {name}} or {@code {name: pattern}} where anything fits
     */
    public record Route(String method, String template) {
        /** Whether a request would come here. */
        public boolean answers(String asked, String path) {
            return method.equals(asked)
                    && pattern(template).matcher(path.replaceFirst("\\?.*", "")).matches();
        }
    }

    /** All routes whose address begins so. */
    public static List<Route> under(String start) {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> of(bean.getBeanClass()))
                .filter(route -> route.template().startsWith(start))
                .distinct()
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        Path path = resource.getAnnotation(Path.class);
        List<Route> routes = new ArrayList<>();
        for (Method method : path == null ? new Method[0] : resource.getDeclaredMethods()) {
            String verb = verb(method);
            if (verb != null) {
                Path own = method.getAnnotation(Path.class);
                routes.add(new Route(verb, joined(path.value(), own == null ? "" : own.value())));
            }
        }
        return routes.stream();
    }

    private static @Nullable String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String joined(String start, String end) {
        String path = ("/" + start + "/" + end).replaceAll("/{2,}", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                pattern.append(Pattern.quote(template.substring(at)));
                break;
            }
            pattern.append(Pattern.quote(template.substring(at, open)));
            int depth = 0;
            int close = open;
            do {
                depth += template.charAt(close) == '{' ? 1 : template.charAt(close) == '}' ? -1 : 0;
                close++;
            } while (depth > 0);
            String variable = template.substring(open + 1, close - 1);
            int colon = variable.indexOf(':');
            pattern.append('(')
                    .append(colon < 0 ? "[^/]+" : variable.substring(colon + 1).strip())
                    .append(')');
            at = close;
        }
        return Pattern.compile(pattern.toString());
    }
}
