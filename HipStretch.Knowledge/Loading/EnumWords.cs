namespace HipStretch.Knowledge.Loading;

/// <summary>Enum members as content, entities and the command line write them.</summary>
public static class EnumWords
{
    /// <summary>The member in kebab-case: <c>SuddenMove</c> is <c>sudden-move</c>.</summary>
    public static string Word(this Enum member) => Kebab.FromPascal(member.ToString());
}
