package dev.paygrade.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files for a cluster, checked against the API's types and against each other. */
class ManifestsTest {
    static Stream<Path> files() throws IOException {
        return Manifests.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasOnlyKeysThatTheApiKnows(Path file) throws IOException {
        JsonNode manifest = Manifests.tree(file);
        if (Manifests.builtIn(manifest)) {
            assertThat(Manifests.typed(manifest)).isNotNull();
        } else {
            assertThat(Manifests.kind(manifest)).startsWith("postgresql.cnpg.io/v1/");
        }
    }

    @Test
    void aMisspeltKeyIsFound() throws IOException {
        JsonNode manifest = Manifests.tree(Manifests.FOLDER.resolve("base/deployment.yaml"));
        ((ObjectNode) manifest.at("/spec/template/spec/containers/0")).put("imagePullPolice", "Always");
        assertThatThrownBy(() -> Manifests.typed(manifest)).hasMessageContaining("imagePullPolice");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFileIsPartOfItsKustomization(Path folder) throws IOException {
        List<String> listed = new ArrayList<>();
        Manifests.tree(folder.resolve("kustomization.yaml"))
                .path("resources")
                .forEach(name -> listed.add(name.asText()));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Manifests.files().stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    static Stream<Path> folders() throws IOException {
        return Manifests.files().stream()
                .map(file -> Objects.requireNonNull(file.getParent()))
                .distinct();
    }

    @Test
    void selectorsMeetThePods() throws IOException {
        Deployment site = site();
        var labels = site.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(labels)
                .containsAllEntriesOf(site.getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(Manifests.read(Service.class, "base/service.yaml")
                        .getSpec()
                        .getSelector())
                .containsAllEntriesOf(Manifests.read(PodDisruptionBudget.class, "base/disruption-budget.yaml")
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .containsAllEntriesOf(Manifests.read(NetworkPolicy.class, "base/network-policy.yaml")
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels());
        assertThat(Manifests.read(HorizontalPodAutoscaler.class, "base/autoscaler.yaml")
                        .getSpec()
                        .getScaleTargetRef()
                        .getName())
                .isEqualTo(site.getMetadata().getName());
    }

    @Test
    void threeNodesOfWhichOneMayBeAway() throws IOException {
        assertThat(site().getSpec().getReplicas()).isEqualTo(3);
        assertThat(Manifests.read(HorizontalPodAutoscaler.class, "base/autoscaler.yaml")
                        .getSpec()
                        .getMinReplicas())
                .isEqualTo(3);
        assertThat(Manifests.read(PodDisruptionBudget.class, "base/disruption-budget.yaml")
                        .getSpec()
                        .getMaxUnavailable()
                        .getIntVal())
                .isEqualTo(1);
    }

    @Test
    void theContainerMayDoLittle() throws IOException {
        PodSpec pod = site().getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().getFirst();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(Files.readString(Path.of("docker", "Dockerfile")))
                .contains("USER " + pod.getSecurityContext().getRunAsUser());
    }

    @Test
    void secretsAreNamedAndNeverWritten() throws IOException {
        Container container =
                site().getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertThat(container.getEnv())
                .filteredOn(variable -> variable.getName().endsWith("PASSWORD"))
                .hasSize(2)
                .allSatisfy(variable -> {
                    assertThat(variable.getValue()).isNull();
                    assertThat(variable.getValueFrom().getSecretKeyRef().getKey())
                            .isEqualTo("password");
                });
    }

    @Test
    void probesAskPathsThatTheSiteAnswers() throws IOException {
        Container container =
                site().getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                        .map(Probe::getHttpGet)
                        .map(get -> get.getPath()))
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
        assertThat(container.getPorts().getFirst().getContainerPort()).isEqualTo(8080);
    }

    @Test
    void nothingInsideTheClusterCanBeFetched() throws IOException {
        var outwards = Manifests.read(NetworkPolicy.class, "base/network-policy.yaml").getSpec().getEgress().stream()
                .flatMap(rule -> rule.getTo().stream())
                .filter(peer -> peer.getIpBlock() != null)
                .toList();
        assertThat(outwards)
                .hasSize(2)
                .allSatisfy(peer -> assertThat(peer.getIpBlock().getExcept()).isNotEmpty());
        assertThat(outwards.getFirst().getIpBlock().getExcept())
                .contains("10.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8");
    }

    private static Deployment site() throws IOException {
        return Manifests.read(Deployment.class, "base/deployment.yaml");
    }
}
