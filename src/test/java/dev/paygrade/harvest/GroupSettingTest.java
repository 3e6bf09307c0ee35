package dev.paygrade.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupSettingTest {
    private static final Set<String> GROUPS = Set.of("ai-labs", "fintech", "health");

    @Test
    void namesGroupsWhateverTheirCaseAndSpaces() {
        GroupSetting setting = GroupSetting.of(List.of(" AI-Labs", "", "health "), GROUPS);
        assertThat(setting.on()).containsExactlyInAnyOrder("ai-labs", "health");
        assertThat(setting.unknown()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnowForTheWarning() {
        GroupSetting setting = GroupSetting.of(List.of("fintech", " Finance "), GROUPS);
        assertThat(setting.on()).containsExactly("fintech");
        assertThat(setting.unknown()).containsExactly("Finance");
    }

    @Test
    void allIsEveryGroup() {
        assertThat(GroupSetting.of(List.of("all"), GROUPS).on()).isEqualTo(GROUPS);
        assertThat(GroupSetting.of(List.of(), GROUPS).on()).isEmpty();
    }
}
