namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors for the properties of some state.</summary>
public interface IPropertyManager
{
    /// <summary>Makes an accessor. Several for one name read and write the same property.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="name">Its name, stable over releases: it is stored.</param>
    /// <returns>A new accessor.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
