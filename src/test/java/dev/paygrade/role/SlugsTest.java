package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Machine Learning Engineer | machine-learning-engineer",
                "C++ Developer | cpp-developer",
                "C# Developer | csharp-developer",
                ".NET Developer | dotnet-developer",
                "ASP.NET Developer | asp-dotnet-developer",
                "Node.js Developer | node-js-developer",
                "UX/UI Designer | ux-ui-designer",
                "Embedded C/C++ Engineer | embedded-c-cpp-engineer",
                "R&D Engineer | r-and-d-engineer",
                "Trust & Safety Analyst | trust-safety-analyst",
                "Ingénieur Données | ingenieur-donnees",
                "Inżynier Łączności | inzynier-lacznosci",
                "Großhändler | grosshandler",
                "Инженер Данных | inzhener-dannykh",
                "--- | role",
            })
    void areReadable(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void areAsciiAndDifferentWhereNoLetterHasOne() {
        String engineer = Slugs.of("データエンジニア");
        assertThat(engineer).matches("role-[a-z0-9]+").isNotEqualTo(Slugs.of("データサイエンティスト"));
    }
}
